package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** LinkedIn's consent page and back, the way somebody without a connection meets it. */
@BrowserTest
class LinkedInJourneyIT {

    private static final String JOSEE = "josee@courtage-lavoie.example";
    private static final String NOT_CONNECTED = "none";
    private static final String CONNECTED = "connected";
    private static final String STATE = "data-state";

    @Test
    void refusingConnectsNothingAndSaysSo(Visits visits) {
        Visit josee = visits.on(Device.DESKTOP).signIn(JOSEE);
        askLinkedIn(josee);
        josee.button("Refuser").click();
        assertThat(refusal(josee)).containsText("Vous avez refusé la connexion à LinkedIn.");
        assertThat(card(josee)).hasAttribute(STATE, NOT_CONNECTED);
    }

    @Test
    void agreeingConnectsUntilTheConnectionIsTakenBack(Visits visits) {
        Visit josee = visits.on(Device.PHONE).signIn(JOSEE);
        askLinkedIn(josee);
        Request callback = agree(josee);
        josee.told("LinkedIn est connecté.");
        assertThat(card(josee)).hasAttribute(STATE, CONNECTED);
        assertThat(josee.link("LinkedIn : Sophie Lavoie")).isVisible();
        assertThat(card(josee)).containsText("Profil de Sophie Lavoie");
        assertThat(card(josee)).containsText("Publier en votre nom ce que vous approuvez");
        josee.picture("profile-phone-light");

        replay(josee, callback);
        assertThat(card(josee)).hasAttribute(STATE, CONNECTED);
        Visit elsewhere = visits.on(Device.DESKTOP).signIn(JOSEE);
        replay(elsewhere, callback);
        assertThat(refusal(elsewhere)).containsText("a déjà servi ou vient d’une autre session.");

        josee.button("Déconnecter").click();
        josee.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déconnecter"))
                .click();
        josee.told("LinkedIn est déconnecté.");
        assertThat(card(josee)).hasAttribute(STATE, NOT_CONNECTED);
        assertThat(card(elsewhere)).hasAttribute(STATE, NOT_CONNECTED);
    }

    private static void askLinkedIn(Visit visit) {
        visit.go("/profil");
        assertThat(card(visit)).hasAttribute(STATE, NOT_CONNECTED);
        visit.page().getByRole(AriaRole.MAIN).getByText("Connecter mon profil").click();
        assertThat(visit.title()).hasText("AstroGrowth aimerait accéder à votre compte");
    }

    /** @return the request with which the browser came back */
    private static Request agree(Visit visit) {
        visit.page().getByText("Sophie Lavoie").click();
        return visit.page()
                .waitForRequest(
                        "**/auth/linkedin/callback?**",
                        () -> visit.button("Autoriser").click());
    }

    private static void replay(Visit visit, Request callback) {
        Response answer = Objects.requireNonNull(visit.page().navigate(callback.url()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(visit.title()).hasText("Profil");
    }

    private static Locator card(Visit visit) {
        return visit.page().locator(".linkedin-card");
    }

    private static Locator refusal(Visit visit) {
        return visit.page().locator(".connection-refused");
    }
}
