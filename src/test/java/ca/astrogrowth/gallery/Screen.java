package ca.astrogrowth.gallery;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * A screen in one of its states.
 *
 * @param reader who looks at it; nobody is signed in for a null
 * @param act what they do there before the picture is taken
 */
record Screen(
        String name, @org.jspecify.annotations.Nullable String reader, String path, Consumer<Page> act) {

    private static final String MARIE = "marie@bistro-marie.example";
    private static final String NEW = "vide@bistro-marie.example";
    private static final String AGENCY = "agence@bistro-marie.example";
    private static final String CAMPAIGN = "campagnes/00000000-0000-000a-0000-00000000000";
    private static final String CONTENT = "contenus/00000000-0000-001e-0000-00000000000";
    private static final String LEAD = "prospects/00000000-0000-0014-0000-00000000000";

    static final List<Screen> ALL = List.of(
            new Screen("sign-in", null, "login", page -> {}),
            new Screen("sign-in-refused", null, "login?error", page -> {}),
            new Screen("sign-up", null, "inscription", page -> {}),
            new Screen("forgotten-password", null, "mot-de-passe-oublie", page -> {}),
            new Screen("new-password", null, "nouveau-mot-de-passe/GOOD", page -> {}),
            new Screen("new-password-expired", null, "nouveau-mot-de-passe/OVER", page -> {}),
            new Screen("confirmation", null, "confirmation/GOOD", page -> {}),
            new Screen("invitation", null, "invitation/NEW", page -> {}),
            new Screen("invitation-known", null, "invitation/KNOWN", page -> {}),
            of("dashboard", ""),
            empty("dashboard", ""),
            of("search", "", page -> press(page, "Control+k")),
            of("shortcuts", "", page -> press(page, "?")),
            new Screen("workspaces", AGENCY, "", page -> {
                page.locator(".workspace-button").first().click();
                opened(page);
            }),
            of("campaigns", "campagnes"),
            empty("campaigns", "campagnes"),
            of("wizard", "campagnes/nouvelle"),
            of("wizard-said-nothing", "campagnes/nouvelle", page -> click(page, "Suivant")),
            of("wizard-trade", "campagnes/nouvelle?etape=2&nom=Tables+d%27hiver"),
            of("wizard-place", "campagnes/nouvelle?etape=3&nom=Tables+d%27hiver&entreprises=restaurant"),
            of("campaign", CAMPAIGN + 1),
            of("campaign-searching", CAMPAIGN + 2),
            of("campaign-failed", CAMPAIGN + 3),
            of("campaign-paused", CAMPAIGN + 5),
            of(
                    "campaign-contents",
                    CAMPAIGN + 1,
                    page -> page.locator(".campaign-tabs button").last().evaluate("tab => tab.click()")),
            of("campaign-delete", CAMPAIGN + 1, page -> {
                click(page, "Autres actions");
                page.locator(".menu-danger").first().click();
                opened(page);
            }),
            of("campaign-not-there", CAMPAIGN + 9),
            of("lead", LEAD + 1),
            of("lead-beside-the-list", CAMPAIGN + "1?prospect=00000000-0000-0014-0000-000000000001"),
            of("contents", "contenus"),
            of("contents-picked", "contenus", page -> click(page, "Sélectionner")),
            of("contents-none-fits", "contenus?q=introuvable"),
            empty("contents", "contenus"),
            of("content", CONTENT + 1),
            of("content-edit", CONTENT + 0, page -> {
                click(page, "Modifier");
                opened(page);
            }),
            of("content-reject", CONTENT + 0, page -> {
                click(page, "Rejeter");
                opened(page);
            }),
            of("content-published", CONTENT + 4),
            of("calendar", "calendrier"),
            empty("calendar", "calendrier"),
            of("month", "calendrier?vue=mois"),
            empty("month", "calendrier?vue=mois"),
            of("notifications", "notifications"),
            empty("notifications", "notifications"),
            of("journal", "journal"),
            empty("journal", "journal"),
            of("profile", "profil"),
            empty("profile", "profil"),
            of("not-found", "nulle-part"),
            new Screen("offline", null, "hors-ligne", page -> {}),
            new Screen("letter-approve", null, "courriel/approuver", page -> {}),
            new Screen("letter-reject", null, "courriel/rejeter", page -> {}),
            new Screen("letter-dead", null, "courriel/perdu", page -> {}),
            new Screen("your-data", null, "vos-donnees", page -> {}),
            new Screen("privacy", null, "confidentialite", page -> {}),
            new Screen("client", null, "client/ouvert", page -> {}),
            new Screen(
                    "client-wish",
                    null,
                    "client/ouvert",
                    page -> page.locator("summary").first().click()),
            new Screen("client-empty", null, "client/rien", page -> {}),
            new Screen("client-over", null, "client/fini", page -> {}),
            new Screen("letter-stop", null, "desabonnement/stop", page -> {}));

    private static Screen of(String name, String path) {
        return of(name, path, page -> {});
    }

    private static Screen of(String name, String path, Consumer<Page> act) {
        return new Screen(name, MARIE, path, act);
    }

    private static Screen empty(String name, String path) {
        return new Screen(name + "-empty", NEW, path, page -> {});
    }

    private static void press(Page page, String key) {
        page.locator("body").press(key);
        opened(page);
    }

    private static void click(Page page, String button) {
        page.locator("button:visible")
                .filter(new Locator.FilterOptions().setHasText(button))
                .or(page.locator("button[aria-label='%s']:visible".formatted(button)))
                .first()
                .click();
    }

    private static void opened(Page page) {
        page.locator("vaadin-dialog[opened] > *").first().waitFor();
    }
}
