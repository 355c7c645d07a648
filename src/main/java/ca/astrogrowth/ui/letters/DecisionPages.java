package ca.astrogrowth.ui.letters;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.notifications.LetterDecisions;
import ca.astrogrowth.notifications.LetterLink;
import ca.astrogrowth.notifications.LetterLink.Changed;
import ca.astrogrowth.notifications.LetterLink.Dead;
import ca.astrogrowth.notifications.LetterLink.Decided;
import ca.astrogrowth.notifications.LetterLink.Done;
import ca.astrogrowth.notifications.LetterLink.Handed;
import ca.astrogrowth.notifications.LetterLink.Open;
import ca.astrogrowth.notifications.LetterLink.Twin;
import ca.astrogrowth.notifications.LetterLink.Used;
import ca.astrogrowth.ui.kit.Links;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Approves or rejects a post from a letter. To look changes nothing: mail servers open links before people do. */
@RestController
@RequestMapping(DecisionPages.PATH + "/{token}")
@NeedsNothing("signed-link")
class DecisionPages {

    static final String PATH = "/courriel";

    private final LetterDecisions decisions;
    private final PageLanguage language;

    DecisionPages(LetterDecisions decisions, PageLanguage language) {
        this.decisions = decisions;
        this.language = language;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token, Locale browser) {
        return page(decisions.open(token), token, language.of(token, browser));
    }

    @PostMapping
    ResponseEntity<String> decide(
            @PathVariable String token,
            @RequestParam(name = "raison", defaultValue = "") List<String> reasons,
            Locale browser) {
        return page(decisions.decide(token, reasons), token, language.of(token, browser));
    }

    @GetMapping(path = "/image", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(@PathVariable String token) {
        return ResponseEntity.of(decisions.picture(token));
    }

    private ResponseEntity<String> page(LetterLink link, String token, Locale locale) {
        return switch (link) {
            case Open open ->
                new OpenPage(open, decisions.reasons(), token).write(locale).answer(OK);
            case Done done -> told(locale, "letter.page.done." + done.action().code(), link, OK);
            case Handed ignored -> told(locale, "letter.page.handed", link, OK);
            case Used used ->
                see(
                        new Page(locale, "letter.page.used.title")
                                .text("letter.page.used." + used.action().code()),
                        link,
                        CONFLICT);
            case Changed ignored -> told(locale, "letter.page.changed", link, CONFLICT);
            case Decided decided -> {
                Page page = new Page(locale, "letter.page.decided.title");
                String status = page.words("content.status." + decided.status().code());
                yield see(page.text("letter.page.decided.text", status), link, CONFLICT);
            }
            case Twin twin ->
                see(
                        new Page(locale, "letter.page.twin.title").text("letter.page.twin.text", twin.name()),
                        link,
                        CONFLICT);
            case Dead ignored ->
                new Page(locale, "letter.page.dead.title")
                        .text("letter.page.dead.text")
                        .link("letter.page.open", "/")
                        .answer(GONE);
        };
    }

    private static ResponseEntity<String> told(Locale locale, String key, LetterLink link, HttpStatus status) {
        return see(new Page(locale, key + ".title").text(key + ".text"), link, status);
    }

    private static ResponseEntity<String> see(Page page, LetterLink link, HttpStatus status) {
        ContentId content = link.about();
        if (content != null) {
            page.link("letter.page.see", "/" + Links.content(content));
        }
        return page.answer(status);
    }
}
