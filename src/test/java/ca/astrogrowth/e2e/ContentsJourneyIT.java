package ca.astrogrowth.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Reading, finding and deciding, with keys at a desk and with a thumb in a bus. */
@BrowserTest
class ContentsJourneyIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String MARIE = "marie@bistro-marie.example";
    private static final String TYPED = "Une table où l’on revient.";

    @Autowired
    private ApplicationContext application;

    @Test
    void atADeskKeysAreEnough(Visits visits) {
        Written campaign = Written.by(MARIE, "Au clavier", 4, application);
        Visit marie = visits.on(Device.DESKTOP).signIn(MARIE);
        marie.go("/contenus?statut=pending&campagne=" + campaign.id());
        assertThat(cards(marie)).hasCount(4);
        cards(marie).last().focus();
        marie.page().keyboard().press("Enter");
        assertThat(place(marie)).containsText("4 de 4");
        check(marie, "viewer-desktop");

        press(marie, "ArrowLeft");
        assertThat(place(marie)).containsText("3 de 4");
        String third = marie.title().innerText();
        press(marie, "a");
        marie.told("Approuvé.");
        assertThat(marie.title()).not().hasText(third);
        marie.button("Annuler").click();
        assertThat(marie.title()).hasText(third);
        assertThat(marie.badge()).hasText("À approuver");

        keepsWhatIsTyped(marie);

        press(marie, "r");
        Locator dialog = marie.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Dans vos mots").fill("a r e");
        marie.page().keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(marie.title()).hasText(third);

        press(marie, "Escape");
        assertThat(cards(marie)).hasCount(4);
        assertThat(marie.page().locator(".content-card-picture:focus")).hasCount(1);
    }

    /** The session ends while somebody types; what they typed is there when they come back. */
    private static void keepsWhatIsTyped(Visit marie) {
        press(marie, "e");
        Locator hook = marie.page().getByLabel("Accroche");
        hook.fill(TYPED);
        marie.page().keyboard().press("Escape");
        assertThat(marie.page().getByText("Ce que vous avez écrit n’est pas enregistré."))
                .isVisible();
        marie.page().reload();
        marie.button("Reprendre votre texte").click();
        assertThat(hook).hasValue(TYPED);
        marie.page().keyboard().press("Escape");
        marie.button("Abandonner").click();
        assertThat(hook).hasCount(0);
    }

    @Test
    void aThumbPassesFromOneToTheNext(Visits visits) {
        Written campaign = Written.by(MARIE, "Au pouce", 3, application);
        Visit marie = visits.on(Device.PHONE).signIn(MARIE);
        marie.go("/contenus?statut=pending&campagne=" + campaign.id());
        assertThat(cards(marie)).hasCount(3);
        cards(marie).last().scrollIntoViewIfNeeded();
        double stood = scroll(marie);
        cards(marie).last().tap();
        assertThat(place(marie)).containsText("3 de 3");
        check(marie, "viewer-phone");

        swipe(marie, 60, 330);
        assertThat(place(marie)).containsText("2 de 3");
        swipe(marie, 330, 60);
        assertThat(place(marie)).containsText("3 de 3");

        Locator more = marie.button("…plus");
        if (more.isVisible()) {
            more.tap();
            assertThat(marie.button("…moins")).hasAttribute("aria-expanded", "true");
        }
        enlarges(marie);

        marie.link("Fermer").tap();
        assertThat(cards(marie)).hasCount(3);
        marie.page().waitForFunction("stood => Math.abs(scrollY - stood) < 200", stood);
    }

    private static void enlarges(Visit marie) {
        marie.button("Agrandir l’image").tap();
        Locator picture = marie.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.IMG);
        assertThat(picture.first()).isVisible();
        marie.picture("lightbox-phone");
        marie.page().keyboard().press("Escape");
        assertThat(picture).hasCount(0);
        assertThat(marie.page().locator(".post-picture:focus")).hasCount(1);
    }

    @Test
    void wordsAndASliderFindContents(Visits visits) {
        Written campaign = Written.by(MARIE, "À chercher", 3, application);
        String business = campaign.first().leadName();
        Visit marie = visits.on(Device.DESKTOP).signIn(MARIE);
        marie.go("/contenus?campagne=" + campaign.id());
        assertThat(cards(marie)).hasCount(3);
        Locator search = marie.page().getByLabel("Chercher un mot, un mot-clic, un commerce");
        search.fill(business.toUpperCase(Locale.CANADA_FRENCH));
        assertThat(marie.page()).hasURL(Pattern.compile("[?&]q="));
        assertThat(marie.page().getByLabel("Ouvrir le contenu sur " + business))
                .not()
                .hasCount(0);
        search.fill("introuvable%");
        assertThat(marie.page().getByText("Aucun contenu ne correspond")).isVisible();
        marie.link("Effacer les filtres").click();
        assertThat(cards(marie)).not().hasCount(0);

        Locator slider = marie.page().getByLabel("Note minimale");
        slider.focus();
        marie.page().keyboard().press("End");
        assertThat(marie.page()).hasURL(Pattern.compile("score=100"));
        assertThat(slider).hasAttribute("aria-valuetext", "100 et plus");
        marie.page().goBack();
        assertThat(slider).hasValue("0");
    }

    @Test
    void aMonthIsSeenAtOnce(Visits visits) {
        Written.by(MARIE, "Au mois", 1, application);
        for (Device device : Device.values()) {
            Visit marie = visits.on(device).signIn(MARIE);
            marie.go("/calendrier");
            marie.link("Mois").click();
            assertThat(marie.page()).hasURL(Pattern.compile("vue=mois&mois="));
            assertThat(marie.page().locator(".month-day")).hasCount(42);
            check(marie, "month-" + device.name().toLowerCase(Locale.ROOT));
            Locator month = marie.page().locator(".calendar-trail h2");
            String before = month.textContent();
            marie.link("Mois suivant").click();
            assertThat(month).not().hasText(before);
            if (device == Device.PHONE) {
                marie.page().locator(".month-pick").nth(10).tap();
                assertThat(marie.page().locator(".month-pick").nth(10)).hasAttribute("aria-pressed", "true");
                assertThat(marie.page().locator(".month-below h3")).hasCount(1);
            }
            marie.link("Semaine").click();
            assertThat(marie.page().locator(".week .day")).hasCount(7);
        }
    }

    private static Locator cards(Visit visit) {
        return visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Ouvrir le contenu sur")));
    }

    private static Locator place(Visit visit) {
        return visit.page().locator(".content-place");
    }

    /** Where no field has the focus. */
    private static void press(Visit visit, String key) {
        visit.page().locator("body").press(key);
    }

    private static double scroll(Visit visit) {
        return ((Number) visit.page().evaluate("scrollY")).doubleValue();
    }

    private static void swipe(Visit visit, int from, int to) {
        visit.page().evaluate("""
                ([from, to]) => {
                  const page = document.querySelector('.viewer-page');
                  const touch = x => new Touch({identifier: 1, target: page, clientX: x, clientY: 400});
                  const send = (type, x, down) => page.dispatchEvent(new TouchEvent(type, {
                    bubbles: true, touches: down ? [touch(x)] : [], changedTouches: [touch(x)]}));
                  send('touchstart', from, true);
                  send('touchend', to, false);
                }""", List.of(from, to));
    }

    private static void check(Visit visit, String screen) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            String name = screen + "-" + scheme.name().toLowerCase(Locale.ROOT);
            visit.in(scheme).picture("axe-" + name);
            assertThat(new AxeBuilder(visit.page())
                            .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                                    .map(rule -> rule.getId() + " "
                                            + rule.getNodes().getFirst().getTarget())
                                    .toList())
                    .as(name)
                    .isEmpty();
        }
    }
}
