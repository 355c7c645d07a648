package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.DemoTenants;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The front door, in a browser. */
@BrowserTest
class SignInIT {

    private static final String MARIE = "marie@bistro-marie.example";

    @ParameterizedTest
    @EnumSource
    void saysBesideTheFieldWhatIsMissing(Device device, Visits visits) {
        Visit marie = visits.on(device).go("/login");

        marie.button("Se connecter").click();

        assertThat(marie.page().getByText("Écrivez votre courriel.")).isVisible();
        assertThat(marie.page().getByText("Écrivez votre mot de passe.")).isVisible();
        assertThat(email(marie)).isFocused();
        email(marie).fill(MARIE);
        assertThat(marie.page().getByText("Écrivez votre courriel.")).isHidden();
    }

    @Test
    void afterARefusalTheAddressIsStillThere(Visits visits) {
        Visit marie = visits.on(Device.PHONE).go("/login");
        email(marie).fill(MARIE);
        password(marie).fill("pas le bon mot de passe");
        marie.button("Se connecter").click();

        assertThat(marie.page().getByText("Connexion impossible")).isVisible();
        assertThat(email(marie)).hasValue(MARIE);
        assertThat(password(marie)).isFocused();
        password(marie).fill(DemoTenants.PASSWORD);
        marie.button("Se connecter").click();
        assertThat(marie.title()).containsText("Bonjour");
        marie.go("/login");
        assertThat(marie.title()).containsText("Bonjour");
    }

    @Test
    void thePasswordCanBeRead(Visits visits) {
        Visit marie = visits.on(Device.PHONE).go("/login");
        password(marie).fill("secret");

        marie.button("Afficher le mot de passe").click();

        assertThat(password(marie)).hasAttribute("type", "text");
        marie.button("Afficher le mot de passe").click();
        assertThat(password(marie)).hasAttribute("type", "password");
    }

    @Test
    void comesBackToTheScreenThatWasAskedFor(Visits visits) {
        Visit marie = visits.on(Device.DESKTOP).go("/calendrier?vue=mois");
        email(marie).fill(MARIE);
        password(marie).fill(DemoTenants.PASSWORD);
        marie.button("Se connecter").click();

        assertThat(marie.page()).hasURL(java.util.regex.Pattern.compile("/calendrier\\?vue=mois"));
    }

    @Test
    void everyFileItNamesIsThere(Visits visits) {
        Visit marie = visits.on(Device.PHONE);
        List<String> missing = new ArrayList<>();
        marie.page().onResponse(answer -> collect(answer, missing));

        marie.go("/login").page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        marie.go("/hors-ligne").page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

        assertThat(missing).isEmpty();
    }

    private static void collect(Response answer, List<String> missing) {
        if (!answer.ok() && !answer.request().isNavigationRequest()) {
            missing.add(answer.status() + " " + answer.url());
        }
    }

    private static Locator email(Visit visit) {
        return visit.page().getByLabel("Courriel", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator password(Visit visit) {
        return visit.page().getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true));
    }
}
