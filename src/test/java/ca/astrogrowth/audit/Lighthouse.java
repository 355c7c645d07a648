package ca.astrogrowth.audit;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lighthouse with its usual phone, three times on each of the pages where people arrive. */
final class Lighthouse {

    private static final Path REPORTS = Path.of("target", "lighthouse");
    private static final int LOOKS = 3;
    private static final int ATTEMPTS = 3;

    /**
     * Without a display, Chromium's paint holding keeps the first frame back until the next whole second; with one it never
     * takes that long.
     */
    private static final String FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-features=PaintHolding";

    private static final double MOST_SHIFT = 0.02;

    private Lighthouse() {}

    static List<Limit> of(House house, Browsers browsers) {
        try (BrowserContext somebody = browsers.at(house.address())) {
            Browsers.signIn(somebody, House.PEOPLE.getFirst()).close();
            String cookies = somebody.cookies().stream()
                    .map(cookie -> cookie.name + "=" + cookie.value)
                    .collect(Collectors.joining("; "));
            List<Limit> limits = new ArrayList<>(look("sign-in", house.address() + "/login", ""));
            limits.addAll(look("dashboard", house.address() + "/", cookies));
            return limits;
        }
    }

    private static List<Limit> look(String name, String address, String cookies) {
        JsonNode report = middle(name, address, cookies);
        return List.of(
                Limit.atLeast(name + ": accessibility", score(report, "accessibility"), 100),
                Limit.atLeast(name + ": best practices", score(report, "best-practices"), 95),
                Limit.atLeast(name + ": performance", score(report, "performance"), 85),
                Limit.atMost(
                        name + ": cumulative layout shift",
                        report.at("/audits/cumulative-layout-shift/numericValue")
                                .asDouble(),
                        MOST_SHIFT));
    }

    /** Of several looks, as Lighthouse itself advises: one alone says what else the machine did just then. */
    private static JsonNode middle(String name, String address, String cookies) {
        return IntStream.rangeClosed(1, LOOKS)
                .mapToObj(look -> report(name + "-" + look, address, cookies))
                .sorted(Comparator.comparingDouble(report -> score(report, "performance")))
                .toList()
                .get(LOOKS / 2);
    }

    private static double score(JsonNode report, String category) {
        return Math.round(report.at("/categories/" + category + "/score").asDouble() * 100);
    }

    private static JsonNode report(String name, String address, String cookies) {
        try {
            Files.createDirectories(REPORTS);
            Path out = REPORTS.resolve(name);
            List<String> command = new ArrayList<>(List.of(
                    Objects.requireNonNull(System.getenv("LIGHTHOUSE"), "LIGHTHOUSE: the program"),
                    address,
                    "--quiet",
                    "--output=json",
                    "--output=html",
                    "--output-path=" + out,
                    "--only-categories=accessibility,best-practices,performance",
                    "--chrome-flags=" + FLAGS));
            if (!cookies.isEmpty()) {
                Path headers = Files.writeString(
                        REPORTS.resolve("headers.json"), "{\"Cookie\": \"" + cookies.replace("\"", "\\\"") + "\"}");
                command.add("--extra-headers=" + headers);
            }
            if (IntStream.range(0, ATTEMPTS).noneMatch(attempt -> run(command))) {
                throw new IllegalStateException("Lighthouse could not look at " + address);
            }
            return JsonMapper.shared().readTree(Files.readString(Path.of(out + ".report.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether it could; now and then the trace of a look has no beginning (NO_NAVSTART), and the next one has */
    private static boolean run(List<String> command) {
        ProcessBuilder lighthouse = new ProcessBuilder(command).inheritIO();
        lighthouse.environment().put("CHROME_PATH", Browsers.CHROMIUM);
        try {
            return lighthouse.start().onExit().join().exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
