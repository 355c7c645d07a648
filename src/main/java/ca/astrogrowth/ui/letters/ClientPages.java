package ca.astrogrowth.ui.letters;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.OK;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.clients.ClientDesk;
import ca.astrogrowth.clients.ClientRoom;
import ca.astrogrowth.content.ClientReply;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a client of the workspace decides. All of it happens at one address, so that whoever opens it again later looks and
 * sends nothing. To look changes nothing: mail servers open links before people do.
 */
@RestController
@RequestMapping(ClientPages.PATH + "/{token}")
@NeedsNothing("signed-link")
class ClientPages {

    static final String PATH = "/client";

    private final ClientDesk desk;
    private final PageLanguage language;

    ClientPages(ClientDesk desk, PageLanguage language) {
        this.desk = desk;
        this.language = language;
    }

    @GetMapping
    ResponseEntity<String> look(@PathVariable String token, Locale browser) {
        return page(desk.open(token), token, browser);
    }

    /** What is not sent by one of the page's buttons is a look. */
    @PostMapping
    ResponseEntity<String> decide(
            @PathVariable String token,
            @RequestParam(name = ClientPage.DECISION, defaultValue = "") String decision,
            @RequestParam(name = ClientPage.CONTENT, required = false) @Nullable UUID content,
            @RequestParam(name = ClientPage.SEEN, defaultValue = "") String seen,
            @RequestParam(name = ClientPage.WORDS, defaultValue = "") String words,
            Locale browser) {
        UUID id = content == null ? new UUID(0, 0) : content;
        ClientRoom room = switch (decision) {
            case ClientPage.YES -> desk.approve(token, id, seen);
            case ClientPage.CHANGE -> desk.askForChange(token, id, seen, words);
            case ClientPage.NO_LETTERS -> desk.stopLetters(token);
            default -> desk.open(token);
        };
        return page(room, token, browser);
    }

    @GetMapping(path = "/image/{content}/{seen}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(@PathVariable String token, @PathVariable UUID content, @PathVariable String seen) {
        return ResponseEntity.of(desk.picture(token, content, seen));
    }

    private ResponseEntity<String> page(ClientRoom room, String token, Locale browser) {
        Locale locale = language.of(room, browser);
        return switch (room) {
            case ClientRoom.Open open ->
                new ClientPage(open, token, locale).write().answer(status(open.reply()));
            case ClientRoom.Closed closed -> {
                String key = "client.page." + closed.why().code();
                yield new Page(locale, key + ".title")
                        .text(key + ".text", closed.business())
                        .answer(GONE);
            }
            case ClientRoom.Unknown ignored ->
                new Page(locale, "client.page.unknown.title")
                        .text("client.page.unknown.text")
                        .answer(GONE);
        };
    }

    private static HttpStatus status(@Nullable ClientReply reply) {
        if (reply == null || reply instanceof ClientReply.Done) {
            return OK;
        }
        return reply instanceof ClientReply.Wordless ? BAD_REQUEST : CONFLICT;
    }
}
