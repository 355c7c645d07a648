package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Telephone;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The second step, from the profile to the next sign-in, in a browser. */
@BrowserTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SecondStepIT {

    @Autowired
    private People people;

    @Autowired
    private SecondSteps steps;

    @ParameterizedTest
    @EnumSource
    void isSwitchedOnAndAskedForAtTheNextSignIn(Device device, Visits visits) {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        Visit visit = visits.on(device);
        enter(visit, jean);
        assertThat(visit.title()).containsText("Jean");
        visit.go("/profil#securite");
        visit.button("Activer").click();
        assertThat(visit.button("Continuer")).isVisible();
        Axe.check(visit, device, "step-password");
        label(visit, "Mot de passe actuel").last().fill(TwoTenants.PASSWORD);
        visit.button("Continuer").click();

        Locator picture = visit.page().locator("img.qr-code");
        assertThat(picture).isVisible();
        assertThat((Boolean) picture.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isTrue();
        Axe.check(visit, device, "step-scan");
        Telephone telephone =
                Telephone.that(visit.page().locator(".step-secret").textContent());
        label(visit, "Code à 6 chiffres").fill(telephone.code(-1));
        visit.button("Activer").last().click();
        assertThat(visit.page().locator(".recovery-codes code")).hasCount(10);
        Axe.check(visit, device, "step-codes");
        String file = saved(visit);
        assertThat(file).contains(visit.page().locator(".recovery-codes code").allTextContents());
        visit.button("J’ai rangé mes codes").click();
        assertThat(visit.page().getByText("Il vous reste 10 codes de secours.")).isVisible();
        Axe.check(visit, device, "step-on");

        Visit again = visits.on(device);
        enter(again, jean);
        assertThat(again.title()).hasText("Votre code");
        Axe.check(again, device, "code");
        Locator code = label(again, "Code à 6 chiffres");
        assertThat(code).isFocused();
        assertThat(code).hasAttribute("autocomplete", "one-time-code");
        assertThat(code).hasAttribute("inputmode", "numeric");
        again.go("/campagnes");
        assertThat(again.button("Se connecter")).isVisible();
        again.go("/login/code");
        code.fill(telephone.wrong());
        again.button("Continuer").click();
        assertThat(again.page().getByText("Ce code ne correspond pas")).isVisible();
        Axe.check(again, device, "code-wrong");
        code.fill(telephone.code());
        again.button("Continuer").click();
        assertThat(again.page()).hasURL(java.util.regex.Pattern.compile("/campagnes"));
    }

    @Test
    void aRecoveryCodeIsForThoseWithoutTheirTelephone(Visits visits) {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        Telephone telephone = Telephone.of(steps, jean);
        Visit visit = visits.on(Device.PHONE);
        enter(visit, jean);

        visit.link("Je n’ai pas mon téléphone").click();
        assertThat(visit.title()).hasText("Code de secours");
        Axe.check(visit, Device.PHONE, "code-recovery");
        label(visit, "Code de secours").fill(telephone.recovery().getFirst());
        visit.button("Continuer").click();

        assertThat(visit.title()).containsText("Jean");
    }

    private static String saved(Visit visit) {
        var download =
                visit.page().waitForDownload(() -> visit.link("Télécharger").click());
        try {
            return java.nio.file.Files.readString(download.path());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void enter(Visit visit, SignedIn who) {
        visit.go("/login");
        label(visit, "Courriel").fill(who.email());
        label(visit, "Mot de passe").fill(TwoTenants.PASSWORD);
        visit.button("Se connecter").click();
    }

    private static Locator label(Visit visit, String words) {
        return visit.page().getByLabel(words, new Page.GetByLabelOptions().setExact(true));
    }
}
