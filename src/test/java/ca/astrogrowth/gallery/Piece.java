package ca.astrogrowth.gallery;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * A piece of the kit, as a screen of the showcase has it, for the page about the design.
 *
 * @param what selects it; the first that can be seen is taken
 * @param act what is done before
 */
record Piece(String name, Screen screen, String what, Consumer<Page> act) {

    /** How long a chart takes at most to be fetched and drawn. */
    private static final int DRAWN_MILLIS = 2_000;

    static final List<Piece> ALL = List.of(
            of("page-header", "campaigns", ".page-header"),
            of("metric-card", "dashboard", ".metric"),
            of("campaign-card", "dashboard", ".campaign-card"),
            of("content-card", "dashboard", ".content-card"),
            new Piece("trend", named("dashboard"), "trend-chart", page -> {
                page.locator("trend-chart").scrollIntoViewIfNeeded();
                page.waitForTimeout(DRAWN_MILLIS);
            }),
            of("score-breakdown", "content", ".breakdown"),
            of("empty-state", "contents-empty", ".empty"),
            new Piece("toast", named("dashboard"), "vaadin-notification-card", page -> press(page, "Approuver")),
            new Piece(
                    "confirm-dialog",
                    named("campaign-delete"),
                    "vaadin-dialog[opened] vaadin-dialog-overlay >> [part=overlay]",
                    page -> {}));

    private static Piece of(String name, String screen, String what) {
        return new Piece(name, named(screen), what, page -> {});
    }

    private static Screen named(String screen) {
        return Screen.ALL.stream()
                .filter(each -> each.name().equals(screen))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Page page, String button) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
