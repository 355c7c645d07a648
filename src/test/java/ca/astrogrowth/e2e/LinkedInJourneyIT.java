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
    private static final String NOT_CONNECTED = "Aucun compte connecté";
    private static final String CONNECTED = "Connecté au compte de Sophie Lavoie";

    @Test
    void refusingConnectsNothingAndSaysSo(Visits visits) {
        Visit josee = visits.on(Device.DESKTOP).signIn(JOSEE);
        askLinkedIn(josee);
        josee.button("Refuser").click();
        josee.told("Vous avez refusé la connexion à LinkedIn.");
        assertThat(state(josee)).hasText(NOT_CONNECTED);
    }

    @Test
    void agreeingConnectsUntilTheConnectionIsTakenBack(Visits visits) {
        Visit josee = visits.on(Device.PHONE).signIn(JOSEE);
        askLinkedIn(josee);
        Request callback = agree(josee);
        josee.told("LinkedIn est connecté.");
        assertThat(state(josee)).hasText(CONNECTED);
        assertThat(josee.link("LinkedIn : Sophie Lavoie")).isVisible();
        josee.picture("profile-phone-light");

        replay(josee, callback);
        assertThat(state(josee)).hasText(CONNECTED);
        Visit elsewhere = visits.on(Device.DESKTOP).signIn(JOSEE);
        replay(elsewhere, callback);
        elsewhere.told("Cette tentative de connexion a déjà servi ou vient d’une autre session.");

        josee.button("Déconnecter").click();
        josee.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Déconnecter"))
                .click();
        josee.told("LinkedIn est déconnecté.");
        assertThat(state(josee)).hasText(NOT_CONNECTED);
        assertThat(state(elsewhere)).hasText(NOT_CONNECTED);
    }

    private static void askLinkedIn(Visit visit) {
        visit.go("/profil");
        assertThat(state(visit)).hasText(NOT_CONNECTED);
        visit.page().getByRole(AriaRole.MAIN).getByText("Connecter LinkedIn").click();
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

    private static Locator state(Visit visit) {
        return visit.page().locator(".linkedin-state");
    }
}
