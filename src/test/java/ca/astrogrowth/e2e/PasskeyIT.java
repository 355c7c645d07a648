package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.OpenSession;
import ca.astrogrowth.accounts.Passkey;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Telephone;
import ca.astrogrowth.sandbox.TestSandbox;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A device that opens an account, played by the browser's own. */
@BrowserTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class PasskeyIT {

    private static final String ENTER = "Se connecter avec une clé d’accès";

    @Autowired
    private People people;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SecondSteps steps;

    private SignedIn jean;

    @BeforeEach
    void jean() {
        jean = new TwoTenants(people).person("Jean Roy");
    }

    @ParameterizedTest
    @EnumSource
    void isAddedOpensAndIsRemoved(Device device, Visits visits) {
        Visit visit = visits.on(device);
        device(visit);
        enter(visit);
        visit.go("/profil#securite");
        visit.button("Ajouter une clé d’accès").click();
        assertThat(label(visit, "Nom de l’appareil")).isVisible();
        Axe.check(visit, device, "passkey-new");
        add(visit, "Téléphone de Jean");
        assertThat(visit.page().getByText("Téléphone de Jean", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        Axe.check(visit, device, "passkey-list");
        Telephone.of(steps, jean);
        leave(visit);

        visit.go("/campagnes");
        String before = session(visit);
        Axe.check(visit, device, "passkey-enter");
        visit.button(ENTER).click();
        assertThat(visit.page()).hasURL(java.util.regex.Pattern.compile("/campagnes"));
        assertThat(visit.title()).hasText("Campagnes");
        assertThat(session(visit)).as("the session’s identifier").isNotEqualTo(before);
        assertThat(sessions.of(jean.person())).extracting(OpenSession::agent).isNotEmpty();
        assertThat(passkeys.of(jean.person()))
                .extracting(Passkey::lastUsedAt)
                .doesNotContainNull()
                .hasSize(1);

        visit.go("/profil#securite");
        visit.button("Retirer").click();
        assertThat(visit.page().getByText("Cet appareil n’ouvrira plus votre compte."))
                .isVisible();
        visit.button("Retirer").last().click();
        visit.told("n’ouvre plus rien");
        assertThat(passkeys.of(jean.person())).isEmpty();
        leave(visit);
        visit.toBeRefused().go("/login");
        visit.button(ENTER).click();
        assertThat(visit.page().locator("#passkey-problem")).isVisible();
        Axe.check(visit, device, "passkey-refused");
    }

    /** Whoever finds a telephone that is not locked must not come in by having it alone. */
    @Test
    void aDeviceThatDoesNotLookWhoHoldsItOpensNothing(Visits visits) {
        Visit visit = visits.on(Device.PHONE);
        Authenticator phone = device(visit);
        enter(visit);
        visit.go("/profil#securite");
        visit.button("Ajouter une clé d’accès").click();
        add(visit, "Téléphone");
        visit.told("est prête");
        leave(visit);
        phone.forget();
        visit.page().route("**/webauthn/authenticate/options", PasskeyIT::careless);

        visit.toBeRefused().go("/login");
        visit.button(ENTER).click();

        assertThat(visit.page().locator("#passkey-problem")).isVisible();
        visit.go("/profil");
        assertThat(visit.button("Se connecter")).isVisible();
    }

    @Test
    void isNotMadeWithoutThePassword(Visits visits) {
        Visit visit = visits.on(Device.PHONE);
        device(visit);
        enter(visit);
        visit.go("/profil#securite");
        visit.button("Ajouter une clé d’accès").click();
        label(visit, "Nom de l’appareil").fill("Téléphone");
        label(visit, "Mot de passe actuel").last().fill("autre chose");
        visit.button("Continuer").click();

        assertThat(visit.page().getByText("Ce n’est pas votre mot de passe actuel."))
                .isVisible();
        assertThat(passkeys.of(jean.person())).isEmpty();
    }

    /** The page asks less of the device than the server does. */
    private static void careless(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replaceAll("required|preferred", "discouraged")));
    }

    private void enter(Visit visit) {
        visit.go("/login");
        label(visit, "Courriel").fill(jean.email());
        label(visit, "Mot de passe").fill(TwoTenants.PASSWORD);
        visit.button("Se connecter").click();
        assertThat(visit.title()).containsText("Jean");
    }

    private static void add(Visit visit, String name) {
        label(visit, "Nom de l’appareil").fill(name);
        label(visit, "Mot de passe actuel").last().fill(TwoTenants.PASSWORD);
        visit.button("Continuer").click();
    }

    private static void leave(Visit visit) {
        visit.page().context().clearCookies();
    }

    private static String session(Visit visit) {
        return visit.page().context().cookies(TestSandbox.application().toString()).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private static Locator label(Visit visit, String words) {
        return visit.page().getByLabel(words, new Page.GetByLabelOptions().setExact(true));
    }

    private static Authenticator device(Visit visit) {
        CDPSession tools = visit.page().context().newCDPSession(visit.page());
        tools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (String ability :
                List.of("hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation")) {
            options.addProperty(ability, true);
        }
        JsonObject wish = new JsonObject();
        wish.add("options", options);
        String id = tools.send("WebAuthn.addVirtualAuthenticator", wish)
                .get("authenticatorId")
                .getAsString();
        return new Authenticator(tools, id);
    }

    private record Authenticator(CDPSession tools, String id) {

        /** It does not know its owner any more. */
        void forget() {
            JsonObject wish = new JsonObject();
            wish.addProperty("authenticatorId", id);
            wish.addProperty("isUserVerified", false);
            tools.send("WebAuthn.setUserVerified", wish);
        }
    }
}
