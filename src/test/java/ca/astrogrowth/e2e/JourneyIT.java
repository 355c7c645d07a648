package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.sandbox.linkedin.PublishedPost;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** From a city to a published post, the way Marie does it. */
@BrowserTest
class JourneyIT {

    private static final String MARIE = "marie@bistro-marie.example";
    private static final Pattern CAMPAIGN = Pattern.compile("/campagnes/[0-9a-f-]{36}$");
    private static final Pattern CONTENT = Pattern.compile("/contenus/[0-9a-f-]{36}$");

    @Test
    void aCampaignGoesFromACityToAPublishedPost(Visits visits) throws IOException {
        Visit marie = visits.on(Device.DESKTOP).signIn(MARIE);
        assertThat(marie.title()).hasText("Bonjour, Marie");

        launch(marie, "Restaurants de Montréal", 4);
        marie.page().evaluate("window.neverLeft = true");
        watch(marie, 4);
        marie.picture("campaign-desktop-light");
        marie.in(ColorScheme.DARK).picture("campaign-desktop-dark");

        waiting(marie).first().click();
        approve(marie.in(ColorScheme.LIGHT));
        isOnLinkedIn(marie);
        marie.picture("content-desktop-light");

        marie.page().goBack();
        assertThat(marie.figure("Publiés")).hasText("1");
        reject(marie);
        assertThat(marie.page().evaluate("window.neverLeft")).isEqualTo(true);
        marie.link("Accueil").click();
        assertThat(marie.title()).hasText("Bonjour, Marie");
        marie.picture("dashboard-desktop-light");
        marie.in(ColorScheme.DARK).picture("dashboard-desktop-dark");
    }

    @Test
    void aPhoneIsEnough(Visits visits) {
        Visit marie = visits.on(Device.PHONE).signIn(MARIE);
        launch(marie, "Tables du Plateau", 2);
        watch(marie, 2);
        marie.picture("campaign-phone-light");
        marie.button("Contenus (2)").click();
        waiting(marie).first().scrollIntoViewIfNeeded();
        marie.picture("campaign-phone-contents-light");
        waiting(marie).first().click();
        approve(marie);
        marie.title().scrollIntoViewIfNeeded();
        marie.picture("content-phone-light");
        marie.in(ColorScheme.DARK).picture("content-phone-dark");
    }

    private static void launch(Visit visit, String name, int leads) {
        visit.link("Nouvelle campagne").first().click();
        visit.page().getByLabel("Nom de la campagne").fill(name);
        visit.button("Suivant").click();
        visit.page().locator(".picture-card-name").getByText("Restaurants").click();
        visit.picture("wizard-" + leads + "-light");
        visit.button("Suivant").click();
        visit.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ville"))
                .fill("Montréal");
        visit.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Montréal").setExact(true))
                .click();
        visit.page().getByLabel("Nombre de prospects").fill(String.valueOf(leads));
        visit.button("Lancer la campagne").click();
        visit.told("Campagne lancée");
        assertThat(visit.page()).hasURL(CAMPAIGN);
        assertThat(visit.title()).hasText(name);
    }

    /** Without anybody touching the page. */
    private static void watch(Visit visit, int leads) {
        assertThat(visit.figure("Prospects")).hasText(String.valueOf(leads));
        assertThat(visit.figure("Contenus")).hasText(String.valueOf(leads));
        assertThat(visit.badge()).hasText("Publication");
        assertThat(visit.page().locator(".prospect, .lead-grid #items tr:visible"))
                .hasCount(leads);
        assertThat(visit.page().locator(".progress-now")).containsText(leads + " contenus attendent votre accord");
    }

    /** The links to what waits for a decision. */
    private static Locator waiting(Visit visit) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Ouvrir le contenu sur")))
                .filter(new Locator.FilterOptions().setHasText("À approuver"));
    }

    private static void approve(Visit visit) {
        assertThat(visit.page()).hasURL(CONTENT);
        assertThat(visit.badge()).hasText("À approuver");
        visit.button("Approuver").click();
        visit.told("Approuvé.");
        assertThat(visit.badge()).hasText("Publié");
        assertThat(visit.page().locator(".publication")).containsText("En ligne sur LinkedIn depuis le");
    }

    private static void isOnLinkedIn(Visit visit) throws IOException {
        String address = visit.link("Voir sur LinkedIn").getAttribute("href");
        PublishedPost post = TestSandbox.linkedIn().posts().stream()
                .filter(each -> address.contains(each.urn()))
                .findFirst()
                .orElseThrow();
        assertThat(post.author()).isEqualTo("Marie Tremblay");
        assertThat(post.text()).contains(visit.page().locator(".post-hook").innerText());
        APIResponse picture =
                visit.page().request().get(TestSandbox.shared().uri().toString() + post.image());
        assertThat(picture.headers()).containsEntry("content-type", "image/jpeg");
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(drawn.getWidth()).isEqualTo(1200);
        assertThat(drawn.getHeight()).isEqualTo(627);
    }

    private static void reject(Visit visit) {
        waiting(visit).first().click();
        assertThat(visit.page()).hasURL(CONTENT);
        assertThat(visit.badge()).hasText("À approuver");
        visit.button("Rejeter").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("Le ton ne convient pas").click();
        dialog.getByLabel("Dans vos mots").fill("Moins de points d’exclamation");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rejeter"))
                .click();
        visit.told("Contenu rejeté.");
        assertThat(visit.badge()).hasText("Rejeté");
        Locator notice = visit.page().locator(".notice");
        assertThat(notice).containsText("Le ton ne convient pas");
        assertThat(notice).containsText("Moins de points d’exclamation");
    }
}
