package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.sandbox.Mailbox.Mail;
import ca.astrogrowth.sandbox.stack.TestStack;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the street to a first campaign, and back in for those who forgot. */
@BrowserTest
class OnboardingIT {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final String PASSWORD = "le canard danse lundi";
    private static final Pattern LINK = Pattern.compile("https?://\\S+/(confirmation|nouveau-mot-de-passe)/[\\w-]+");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern CAMPAIGN = Pattern.compile("/campagnes/[0-9a-f-]{36}$");

    @Autowired
    private People people;

    @ParameterizedTest
    @EnumSource
    void theFirstCampaignIsUnderWayInLessThanFiveMinutes(Device device, Visits visits) {
        String email = UUID.randomUUID() + "@test.example";
        Visit luce = visits.on(device).go("/login");
        luce.link("Créer un compte").click();
        long start = System.nanoTime();

        signUp(luce, email);
        luce.go(link(email, 1));
        luce.button("Confirmer et entrer").click();
        assertThat(heading(luce)).containsText("Luce");
        launch(luce);

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("Onboarding (%s): %d.%03d s%n", device, taken.toSeconds(), taken.toMillisPart());
        assertThat(taken).isLessThan(LONGEST);
    }

    @Test
    void aForgottenPasswordIsReplacedAndEndsWhatWasOpen(Visits visits) {
        SignedIn jean = new TwoTenants(people).person("Jean Roy");
        Visit elsewhere = visits.on(Device.DESKTOP);
        signIn(elsewhere, jean.email(), TwoTenants.PASSWORD);
        assertThat(heading(elsewhere)).containsText("Jean");

        Visit phone = visits.on(Device.PHONE).go("/login");
        String token = token(phone, jean.email());
        assertThat(campaigns(phone, token)).isEqualTo(200);
        phone.link("Mot de passe oublié\u202f?").click();
        assertThat(heading(phone)).hasText("Mot de passe oublié");
        phone.page().getByLabel("Courriel").fill(jean.email());
        phone.button("Recevoir le lien").click();
        assertThat(phone.title()).hasText("Un courriel vous attend");
        String link = link(jean.email(), 1);
        phone.go(link);
        field(phone, "Nouveau mot de passe").fill(PASSWORD);
        phone.button("Enregistrer et continuer").click();
        assertThat(phone.title()).hasText("C’est fait");

        assertThat(campaigns(phone, token)).as("what the API gave out").isEqualTo(401);
        phone.go(link);
        assertThat(phone.title()).hasText("Ce lien n’est plus bon");
        signIn(phone, jean.email(), PASSWORD);
        assertThat(heading(phone)).containsText("Jean");
        elsewhere.go("/campagnes");
        assertThat(elsewhere.button("Se connecter")).isVisible();
    }

    @Test
    void theOtherLanguageIsOneTapAwayAndStays(Visits visits) {
        Visit somebody = visits.on(Device.PHONE).go("/login");
        assertThat(somebody.page().locator("html")).hasAttribute("lang", "fr-CA");

        somebody.button("English").click();

        assertThat(somebody.page().locator("html")).hasAttribute("lang", "en-CA");
        somebody.link("Create an account").click();
        assertThat(heading(somebody)).hasText("Create your account");
    }

    /** The page's own: the sign-in form has one inside. */
    private static Locator heading(Visit visit) {
        return visit.page().locator("h1");
    }

    private static void signUp(Visit visit, String email) {
        assertThat(heading(visit)).hasText("Créez votre compte");
        visit.page().getByLabel("Nom de l’entreprise").fill("Bistro Neuf");
        visit.page().locator(".picture-card-name").getByText("Restaurants").click();
        visit.button("Suivant").click();
        city(visit);
        visit.button("Suivant").click();
        visit.page().getByLabel("Votre nom").fill("Luce Gagnon");
        visit.page().getByLabel("Courriel").fill(email);
        field(visit, "Choisissez un mot de passe").fill(PASSWORD);
        visit.button("Créer mon compte").click();
        assertThat(visit.title()).hasText("Un courriel vous attend");
    }

    private static void launch(Visit visit) {
        visit.go("/campagnes/nouvelle");
        visit.page().getByLabel("Nom de la campagne").fill("Ma première");
        visit.button("Suivant").click();
        visit.page().locator(".picture-card-name").getByText("Dentistes").click();
        visit.button("Suivant").click();
        city(visit);
        visit.page().getByLabel("Nombre de prospects").fill("2");
        visit.button("Lancer la campagne").click();
        visit.told("Campagne lancée");
        assertThat(visit.page()).hasURL(CAMPAIGN);
    }

    private static void city(Visit visit) {
        visit.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ville"))
                .fill("Montréal");
        visit.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Montréal").setExact(true))
                .click();
    }

    private static void signIn(Visit visit, String email, String password) {
        visit.go("/login");
        visit.page()
                .getByLabel("Courriel", new Page.GetByLabelOptions().setExact(true))
                .fill(email);
        field(visit, "Mot de passe").fill(password);
        visit.button("Se connecter").click();
    }

    private static String token(Visit visit, String email) {
        Map<String, String> who = Map.of("email", email, "password", TwoTenants.PASSWORD);
        String answer = visit.page()
                .request()
                .post("/api/auth/token", RequestOptions.create().setData(who))
                .text();
        return TOKEN.matcher(answer).results().findFirst().orElseThrow().group(1);
    }

    private static int campaigns(Visit visit, String token) {
        return visit.page()
                .request()
                .get("/api/campaigns", RequestOptions.create().setHeader("Authorization", "Bearer " + token))
                .status();
    }

    /** The field, and not the button that shows what is in it. */
    private static Locator field(Visit visit, String label) {
        return visit.page().locator("input[type=password]").and(visit.page().getByLabel(label));
    }

    private static String link(String email, int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> mails(email).size() >= number);
        return LINK.matcher(mails(email).get(number - 1).text())
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElseThrow();
    }

    private static List<Mail> mails(String to) {
        return TestStack.shared().mail().mails().stream()
                .filter(mail -> mail.to().equals(to))
                .toList();
    }
}
