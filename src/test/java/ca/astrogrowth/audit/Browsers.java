package ca.astrogrowth.audit;

import ca.astrogrowth.sandbox.DemoTenants;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The machine's own browser. */
final class Browsers implements AutoCloseable {

    static final String CHROMIUM = Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(CHROMIUM))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));

    BrowserContext at(String address) {
        return browser.newContext(new NewContextOptions().setBaseURL(address).setLocale("fr-CA"));
    }

    static Page signIn(BrowserContext context, String email) {
        Page page = context.newPage();
        page.navigate("/login");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(DemoTenants.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
        page.locator(".metric-value").first().waitFor();
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
