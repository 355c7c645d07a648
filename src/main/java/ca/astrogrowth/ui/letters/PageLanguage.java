package ca.astrogrowth.ui.letters;

import ca.astrogrowth.clients.ClientRoom;
import ca.astrogrowth.notifications.LetterReaders;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** In which language a letter's page speaks: the person's, else their browser's, as far as the house knows it. */
@Component
class PageLanguage {

    private final LetterReaders readers;

    PageLanguage(LetterReaders readers) {
        this.readers = readers;
    }

    Locale of(String token, Locale browser) {
        return readers.language(token).orElseGet(() -> known(browser));
    }

    Locale of(ClientRoom room, Locale browser) {
        String chosen = room.language();
        return known(chosen == null ? browser : Locale.of(chosen));
    }

    private static Locale known(Locale browser) {
        return browser.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.CANADA : Locale.CANADA_FRENCH;
    }
}
