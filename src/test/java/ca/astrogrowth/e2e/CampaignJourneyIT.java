package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults.Injection;
import ca.astrogrowth.sandbox.TestSandbox;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an owner does with a campaign beside waiting: looks at a prospect, pauses, goes on, and deletes it. */
@BrowserTest
class CampaignJourneyIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** So that a campaign still searches when it is paused, even where a page is examined slowly: within Places' time. */
    private static final Injection SLOWLY = new Injection("places", Fault.SLOW, 20, "", Duration.ofSeconds(4));

    private static final String MARIE = "marie@bistro-marie.example";

    @Autowired
    private ApplicationContext application;

    @AfterEach
    void swiftly() {
        TestSandbox.shared().faults().clear();
    }

    @ParameterizedTest
    @EnumSource
    void anOwnerKeepsTheirCampaignInHand(Device device, Visits visits) {
        String name = "Tables en main " + device.ordinal();
        Written campaign = Written.by(MARIE, name, 2, application);
        Visit marie = visits.on(device).signIn(MARIE).go(campaign.path());
        assertThat(marie.title()).hasText(name);
        look(marie, device);
        pauseAndGoOn(marie, device);
        delete(marie, name);
    }

    private static void look(Visit marie, Device device) {
        Locator lead = marie.page()
                .locator(".prospect-name, .lead-grid #items tr:visible")
                .first();
        assertThat(lead).isVisible();
        clean(marie);
        lead.click();
        if (device == Device.PHONE) {
            assertThat(marie.page()).hasURL(Pattern.compile("/prospects/[0-9a-f-]{36}$"));
            // A person sees the page before they leave it; the browser's way back is not open while one is on its way.
            assertThat(marie.page().locator(".fact").first()).isVisible();
            marie.page().goBack();
        } else {
            besideTheList(marie);
        }
        assertThat(marie.page().locator(".campaign")).isVisible();
    }

    private static void besideTheList(Visit marie) {
        Locator drawer = marie.page().locator(".lead-drawer");
        assertThat(marie.page()).hasURL(Pattern.compile("prospect=[0-9a-f-]{36}$"));
        assertThat(drawer.locator(".fact").first()).isVisible();
        marie.picture("campaign-drawer");
        clean(marie);
        marie.page().keyboard().press("Escape");
        assertThat(drawer).hasCount(0);
        marie.page().goBack();
        assertThat(drawer).hasCount(1);
        marie.page().goBack();
        assertThat(drawer).hasCount(0);
    }

    /** More leads are looked for, so that there is something to pause. */
    private void pauseAndGoOn(Visit marie, Device device) {
        marie.button("Générer plus de prospects").click();
        TestSandbox.shared().faults().inject(SLOWLY);
        marie.button("Lancer la recherche").click();
        Locator pause = marie.button("Mettre en pause");
        pause.first().click();
        Locator dialog = marie.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Les publications déjà approuvées gardent leur place");
        clean(marie);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mettre en pause"))
                .click();
        assertThat(marie.badge()).hasText("En pause");
        swiftly();
        assertThat(marie.page().locator(".timeline li[data-moment=waiting]").first())
                .isVisible();
        marie.picture("campaign-paused-" + device.ordinal());
        marie.button("Reprendre").click();
        assertThat(marie.badge()).not().hasText("En pause");
    }

    private static void delete(Visit marie, String name) {
        marie.button("Autres actions").click();
        marie.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Supprimer"))
                .click();
        Locator confirm = marie.button("Supprimer la campagne");
        assertThat(confirm).isDisabled();
        marie.page().getByLabel("Pour confirmer").fill(name);
        assertThat(confirm).isEnabled();
        clean(marie);
        confirm.click();
        marie.told("est supprimée");
        assertThat(marie.page()).hasURL(Pattern.compile("/campagnes$"));
        assertThat(marie.page().getByText(name, new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static void clean(Visit visit) {
        assertThat(new AxeBuilder(visit.page())
                        .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                                .map(violation -> violation.getId() + " " + violation.getNodes())
                                .toList())
                .isEmpty();
    }
}
