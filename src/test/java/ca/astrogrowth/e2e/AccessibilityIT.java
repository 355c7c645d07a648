package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing axe can find is wrong, in either colour scheme. */
@BrowserTest
class AccessibilityIT {

    private static final String MARIE = "marie@bistro-marie.example";

    @Autowired
    private ApplicationContext application;

    @ParameterizedTest
    @EnumSource
    void everyScreenIsForEverybody(Device device, Visits visits) {
        Written campaign = Written.by(MARIE, "Pour tout le monde", 2, application);
        Visit marie = visits.on(device);
        check(marie.go("/login"), device, "login", marie.button("Se connecter"));
        check(marie.go("/inscription"), device, "sign-up", marie.button("Suivant"));
        check(marie.go("/mot-de-passe-oublie"), device, "forgotten", marie.button("Recevoir le lien"));
        check(marie.go("/confirmation/rien"), device, "confirmation-over", marie.button("Recevoir un nouveau lien"));
        check(
                marie.go("/nouveau-mot-de-passe/rien"),
                device,
                "new-password-over",
                marie.link("Recevoir un nouveau lien"));
        marie.signIn(MARIE);
        check(marie, device, "dashboard", card(marie, campaign));
        check(
                marie.go("/campagnes"),
                device,
                "campaigns",
                marie.page().getByText(campaign.name()).first());
        check(marie.go("/campagnes/nouvelle"), device, "wizard", marie.button("Suivant"));
        check(
                marie.go(campaign.path()),
                device,
                "campaign",
                marie.page().locator(".prospect, .lead-grid #items tr:visible").first());
        check(
                marie.go(campaign.leadPath()),
                device,
                "lead",
                marie.page().locator(".fact").first());
        check(marie.go("/contenus"), device, "contents", card(marie, campaign));
        check(marie.go(campaign.contentPath()), device, "content", marie.button("Approuver"));
        check(marie.go("/profil"), device, "profile", marie.page().locator(".linkedin-state"));
    }

    private static Locator card(Visit visit, Written campaign) {
        return visit.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .and(visit.page()
                        .getByLabel("Ouvrir le contenu sur " + campaign.first().leadName()))
                .first();
    }

    private static void check(Visit visit, Device device, String screen, Locator shows) {
        assertThat(shows).isVisible();
        Axe.check(visit, device, screen);
    }
}
