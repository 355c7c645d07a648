package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.astrogrowth.sandbox.DemoTenants;
import ca.astrogrowth.sandbox.TestSandbox;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with the application open in front of them. */
final class Visit {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private boolean offline;
    private boolean wasOffline;
    private boolean refused;

    Visit(BrowserContext context) {
        this.context = context;
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(this::heard);
    }

    Page page() {
        return page;
    }

    Visit signIn(String email) {
        page.navigate("/");
        page.getByLabel("Courriel", new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(DemoTenants.PASSWORD);
        button("Se connecter").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Bonjour");
        return this;
    }

    Visit go(String path) {
        page.navigate(path);
        return this;
    }

    /** Without a network, pages that are not there are no errors of ours. */
    Visit offline(boolean offline) {
        this.offline = true; // what fails from here on is heard while the network goes, and after it came back
        context.setOffline(offline);
        this.offline = offline;
        wasOffline = true;
        return this;
    }

    /** From here on the server is meant to refuse somebody, which the browser says, too. */
    Visit toBeRefused() {
        refused = true;
        return this;
    }

    Visit in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The state of what the page is about. */
    Locator badge() {
        return page.locator(".title-line:has(h1) .badge");
    }

    Locator figure(String label) {
        return page.locator(".metric")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator(".metric-value");
    }

    void told(String words) {
        assertThat(page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    /** Kept in {@code target/screenshots}. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    void close() {
        context.close();
    }

    /** Other sites answer for their own pages. */
    private void heard(ConsoleMessage message) {
        boolean ours = message.location().startsWith(TestSandbox.application().toString());
        boolean meant = offline
                || wasOffline && message.text().contains("ERR_INTERNET_DISCONNECTED")
                || refused && message.text().contains("status of 401");
        if (ours && !meant && message.type().equals("error")) {
            errors.add(message.text() + " at " + message.location());
        }
    }
}
