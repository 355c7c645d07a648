package ca.astrogrowth.audit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** What a screen's scripts and styles weigh on their way to a browser that has none of them yet. */
final class Weight {

    private static final double MOST = 1.3;
    private static final int SETTLED_MILLIS = 2_000;

    private Weight() {}

    static Limit of(House house, Browsers browsers) {
        long ours;
        try (BrowserContext somebody = browsers.at(house.address());
                BrowserContext again = browsers.at(house.address())) {
            Browsers.signIn(somebody, House.PEOPLE.getFirst()).close();
            again.addCookies(somebody.cookies().stream()
                    .map(each ->
                            new com.microsoft.playwright.options.Cookie(each.name, each.value).setUrl(house.address()))
                    .toList());
            ours = bytes(again);
        }
        long theirs;
        try (Starter starter = Starter.start();
                BrowserContext somebody = browsers.at(starter.address())) {
            theirs = bytes(somebody);
        }
        System.out.printf(
                Locale.ROOT, "dashboard: %,d bytes of scripts and styles (gzip); empty starter: %,d%n", ours, theirs);
        return Limit.atMost("weight of the dashboard beside an empty starter", (double) ours / theirs, MOST);
    }

    private static long bytes(BrowserContext somebody) {
        List<Response> came = new ArrayList<>();
        Page page = somebody.newPage();
        page.onResponse(came::add);
        page.navigate("/");
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(SETTLED_MILLIS);
        return came.stream()
                .filter(Response::ok)
                .filter(each ->
                        List.of("script", "stylesheet").contains(each.request().resourceType()))
                .mapToLong(each -> gzipped(each.body()))
                .sum();
    }

    private static long gzipped(byte[] body) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
