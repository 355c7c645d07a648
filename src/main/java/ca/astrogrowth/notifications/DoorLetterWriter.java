package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.DoorLetterAsked;
import ca.astrogrowth.accounts.DoorLinks;
import ca.astrogrowth.notifications.mail.Letter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes to one person about their way in, in their language. */
@Component
class DoorLetterWriter {

    private static final String FOOT = "letter.door.foot";

    private final LetterLinks links;
    private final Wording wording;

    DoorLetterWriter(LetterLinks links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    Letter write(UUID id, DoorLetterAsked.Kind kind, DoorLinks.Reader reader) {
        Locale locale = Wording.locale(reader.language());
        String key = "letter.door." + kind.code();
        return Letter.of(
                id.toString(),
                locale,
                new Letter.Reader(reader.name(), reader.email()),
                wording.of(key + ".subject", locale),
                wording.of(key + ".title", locale),
                wording.of(key + ".text", locale, reader.name()),
                new Letter.Link(wording.of(key + ".action", locale), links.screen(path(kind, reader.token()))),
                wording.of(FOOT, locale));
    }

    private static String path(DoorLetterAsked.Kind kind, String token) {
        return switch (kind) {
            case CONFIRM -> "confirmation/" + token;
            case RESET -> "nouveau-mot-de-passe/" + token;
            case KNOWN -> "login";
            case CHANGED, STEP_ON, STEP_OFF, RECOVERED, PASSKEY_ADDED, PASSKEY_REMOVED -> "mot-de-passe-oublie";
        };
    }
}
