package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.DemoTenants;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole way by keyboard alone, and with letters twice as large. */
@BrowserTest
class WithoutAMouseIT {

    private static final String MARIE = "marie@bistro-marie.example";
    private static final int MOST_TABS = 60;

    @Autowired
    private ApplicationContext application;

    @Test
    void fromTheDoorToAnApprovedPostByKeyboardAlone(Visits visits) {
        Written campaign = Written.by(MARIE, "Sans souris", 2, application);
        Visit marie = visits.on(Device.DESKTOP);
        marie.go("/login");
        Page page = marie.page();
        Keyboard keys = page.keyboard();
        assertThat(marie.button("Se connecter")).isVisible();
        tabTo(marie, "input[name=username]");
        keys.type(MARIE);
        keys.press("Tab");
        keys.type(DemoTenants.PASSWORD);
        keys.press("Enter");
        assertThat(marie.title()).containsText("Bonjour");

        keys.press("Control+k");
        Locator words =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Un lieu")));
        assertThat(words).isFocused();
        keys.type("Sans souris");
        Locator found =
                page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^Sans souris")));
        assertThat(found).hasAttribute("aria-selected", "true");
        keys.press("Enter");
        assertThat(marie.title()).hasText(campaign.name());
        assertThat(words).hasCount(0);

        keys.press("g");
        keys.press("o");
        assertThat(page).hasURL(Pattern.compile("/contenus$"));
        Locator first = page.getByLabel(
                        "Ouvrir le contenu sur " + campaign.first().leadName())
                .first();
        assertThat(first).isVisible();
        tabTo(marie, "a[aria-label^='Ouvrir le contenu sur']");
        keys.press("Enter");
        assertThat(marie.badge()).isVisible();
        keys.press("?");
        assertThat(page.getByText("Raccourcis clavier")).isVisible();
        keys.press("Escape");
        assertThat(page.getByText("Raccourcis clavier")).hasCount(0);
    }

    @Test
    void lettersTwiceAsLargeStillFit(Visits visits) {
        Written campaign = Written.by(MARIE, "En grand", 1, application);
        Visit marie = visits.on(Device.DESKTOP).signIn(MARIE);
        // What 1440 by 900 pixels are at 200 %.
        marie.page().setViewportSize(720, 450);
        List.of(
                        "/",
                        "/campagnes",
                        campaign.path(),
                        campaign.leadPath(),
                        "/contenus",
                        campaign.contentPath(),
                        "/calendrier",
                        "/profil",
                        "/notifications")
                .forEach(path -> {
                    marie.go(path);
                    assertThat(marie.title()).isVisible();
                    assertThat(marie.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path)
                            .isEqualTo(true);
                });
    }

    /** Whoever presses Tab gets there sooner or later, and sees where they are. */
    private static void tabTo(Visit visit, String selector) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if (visit.page().locator(selector + ":focus").count() > 0) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }
}
