package ca.astrogrowth.ui.letters;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.notifications.LetterStops;
import ca.astrogrowth.notifications.LetterStops.Standing;
import ca.astrogrowth.ui.kit.Links;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * No more letters of a kind, or again. A mailbox's own button sends {@code List-Unsubscribe=One-Click} (RFC 8058), the
 * page's own button nothing: both stop them.
 */
@RestController
@RequestMapping(StopPages.PATH + "/{token}")
@NeedsNothing("signed-link")
class StopPages {

    static final String PATH = "/desabonnement";
    private static final String AGAIN = "encore";

    private final LetterStops stops;
    private final PageLanguage language;

    StopPages(LetterStops stops, PageLanguage language) {
        this.stops = stops;
        this.language = language;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token, Locale browser) {
        return page(stops.open(token), language.of(token, browser));
    }

    @PostMapping
    ResponseEntity<String> change(
            @PathVariable String token,
            @RequestParam(name = AGAIN, defaultValue = "false") boolean again,
            Locale browser) {
        return page(stops.set(token, again), language.of(token, browser));
    }

    private static ResponseEntity<String> page(Optional<Standing> standing, Locale locale) {
        return standing.map(known -> page(known, locale).answer(OK))
                .orElseGet(() -> new Page(locale, "letter.page.dead.title")
                        .text("letter.page.dead.text")
                        .link("letter.page.open", "/")
                        .answer(GONE));
    }

    private static Page page(Standing standing, Locale locale) {
        String key = standing.wanted() ? "letter.stop.on" : "letter.stop.off";
        Page page = new Page(locale, key + ".title");
        String kind = page.words("letters.kind." + standing.kind().code());
        page.text(key + ".lead", standing.workspace(), kind);
        if (standing.wanted()) {
            page.form("letter.stop.confirm", "letter-go");
        } else {
            page.form("letter.stop.on", "letter-quiet")
                    .appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", AGAIN)
                    .attr("value", "true");
        }
        return page.link("letter.preferences", "/" + Links.PROFILE);
    }
}
