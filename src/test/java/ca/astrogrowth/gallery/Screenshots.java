package ca.astrogrowth.gallery;

import ca.astrogrowth.ui.Showcase;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./astro screenshots}: takes a picture of every screen of the showcase in {@code target/screenshots}, with a page
 * that shows them side by side. What axe finds, what a browser's console says and what is wider than its window is listed
 * there, and ends it with status 1.
 */
final class Screenshots implements AutoCloseable {

    private static final Path OUT = Path.of("target", "screenshots");
    private static final Path PIECES = Path.of("src", "docs", "pictures");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** What pages answer that are not there, or not any more, is what they are looked at for. */
    private static final List<String> NOT_THERE = List.of("status of 404", "status of 410");

    private static final int SETTLED_MILLIS = 500;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new com.microsoft.playwright.BrowserType.LaunchOptions()
                    .setExecutablePath(
                            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--hide-scrollbars")));
    private final String base;
    private final Map<String, List<String>> remarks = new LinkedHashMap<>();

    private Screenshots(String base) {
        this.base = base;
    }

    /**
     * @param args parts of names of screens, all screens when there are none; or {@code pieces}, which draws the kit for the
     *     page about the design in {@code src/docs/pictures} instead
     */
    static void main(String[] args) throws IOException {
        if (List.of(args).contains("pieces")) {
            takePieces();
            System.exit(0);
        }
        List<Screen> wanted = Screen.ALL.stream()
                .filter(screen -> args.length == 0 || List.of(args).stream().anyMatch(screen.name()::contains))
                .toList();
        boolean clean;
        try (ConfigurableApplicationContext showcase = Showcase.open();
                Screenshots screenshots = new Screenshots(address(showcase))) {
            Files.createDirectories(OUT);
            for (Look look : Look.values()) {
                screenshots.take(look, wanted);
            }
            clean = screenshots.remarks.isEmpty();
            Files.writeString(OUT.resolve("index.html"), Index.of(wanted, screenshots.remarks));
            screenshots.remarks.forEach((name, all) -> all.forEach(each -> System.out.println(name + ": " + each)));
            System.out.println(OUT.resolve("index.html"));
        }
        System.exit(clean ? 0 : 1);
    }

    private static void takePieces() throws IOException {
        Files.createDirectories(PIECES);
        try (ConfigurableApplicationContext showcase = Showcase.open();
                Screenshots screenshots = new Screenshots(address(showcase))) {
            screenshots.takePieces(Look.PHONE_LIGHT);
            screenshots.takePieces(Look.PHONE_DARK);
        }
    }

    private static String address(ConfigurableApplicationContext showcase) {
        return "http://127.0.0.1:%s/".formatted(showcase.getEnvironment().getProperty("local.server.port"));
    }

    private void take(Look look, List<Screen> screens) {
        Map<String, BrowserContext> readers = new LinkedHashMap<>();
        for (Screen screen : screens) {
            BrowserContext context = readers.computeIfAbsent(
                    Objects.requireNonNullElse(screen.reader(), "nobody"), who -> enter(look, screen.reader()));
            take(look, screen, context);
        }
        readers.values().forEach(BrowserContext::close);
    }

    private BrowserContext enter(Look look, @Nullable String reader) {
        BrowserContext context = browser.newContext(look.options().setBaseURL(base));
        if (reader != null) {
            Page page = context.newPage();
            page.navigate("login");
            page.locator("input[name=username]").fill(reader);
            page.locator("input[name=password]").fill("any");
            page.locator(".door-submit").click();
            page.waitForURL(address -> !address.contains("login"));
            page.close();
        }
        return context;
    }

    private void take(Look look, Screen screen, BrowserContext context) {
        String name = screen.name() + "-" + look.code();
        Page page = context.newPage();
        List<String> found = new ArrayList<>();
        page.onPageError(found::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && NOT_THERE.stream().noneMatch(message.text()::contains)) {
                found.add(message.text());
            }
        });
        go(page, screen);
        page.screenshot(new Page.ScreenshotOptions().setPath(OUT.resolve(name + ".png")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(OUT.resolve(name + "-whole.png"))
                .setFullPage(true));
        found.addAll(violations(page));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add("wider than its window");
        }
        if (!found.isEmpty()) {
            remarks.put(name, found);
        }
        page.close();
    }

    private static void go(Page page, Screen screen) {
        page.navigate(screen.path());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("h1").first().waitFor();
        screen.act().accept(page);
        page.waitForTimeout(SETTLED_MILLIS);
    }

    private void takePieces(Look look) {
        for (Piece piece : Piece.ALL) {
            try (BrowserContext context = enter(look, piece.screen().reader())) {
                Page page = context.newPage();
                go(page, piece.screen());
                piece.act().accept(page);
                page.waitForTimeout(SETTLED_MILLIS);
                page.locator(piece.what())
                        .first()
                        .screenshot(new Locator.ScreenshotOptions()
                                .setPath(PIECES.resolve(piece.name() + "-" + look.code() + ".png")));
            }
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s at %s".formatted(rule.getId(), node.getTarget())))
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
