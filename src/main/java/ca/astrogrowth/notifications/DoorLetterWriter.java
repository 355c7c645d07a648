package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.DoorLetterAsked;
import ca.astrogrowth.accounts.DoorLinks;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to one person about their way in, in their language. */
@Component
class DoorLetterWriter {

    private static final String SENTENCES = "vaadin-i18n.translations";
    private static final String FOOT = "letter.door.foot";

    private final String publicUrl;

    /** @param publicUrl where people find the application */
    DoorLetterWriter(@Value("${astrogrowth.public-url:http://localhost:8080}") URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    Letter write(UUID id, DoorLetterAsked.Kind kind, DoorLinks.Reader reader) {
        Locale locale = Locale.forLanguageTag(reader.language());
        ResourceBundle sentences = ResourceBundle.getBundle(SENTENCES, locale);
        String key = "letter.door." + kind.code();
        return new Letter(
                id.toString(),
                reader.name(),
                reader.email(),
                sentences.getString(key + ".subject"),
                sentences.getString(key + ".title"),
                new MessageFormat(sentences.getString(key + ".text"), locale).format(new Object[] {reader.name()}),
                sentences.getString(key + ".action"),
                URI.create(publicUrl + "/" + path(kind, reader.token())),
                sentences.getString(FOOT));
    }

    private static String path(DoorLetterAsked.Kind kind, String token) {
        return switch (kind) {
            case CONFIRM -> "confirmation/" + token;
            case RESET -> "nouveau-mot-de-passe/" + token;
            case KNOWN -> "login";
            case CHANGED -> "mot-de-passe-oublie";
        };
    }
}
