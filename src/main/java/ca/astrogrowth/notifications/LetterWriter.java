package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts a notice into a letter, in French as the house speaks. */
@Component
class LetterWriter {

    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final Locale FRENCH = Locale.CANADA_FRENCH;
    private static final String RECONNECT = "auth/linkedin?app=member";

    private final ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);
    private final String publicUrl;

    /** @param publicUrl where people find the application */
    LetterWriter(@Value("${astrogrowth.public-url:http://localhost:8080}") URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceFirst("/+$", "");
    }

    Letter write(Notice notice, People.Owner reader) {
        String key = "letter." + notice.kind().code();
        Object[] values = values(notice.about());
        return new Letter(
                notice.id() + "." + reader.person(),
                reader.name(),
                reader.email(),
                of(key + ".subject", values),
                of(key + ".title", values),
                of(key + ".text", values),
                of(key + ".action"),
                address(notice.kind().reconnects() ? RECONNECT : notice.link()),
                of("letter.foot"));
    }

    /** {0} who or what, {1} in how many days, {2} on which day, {3} why. */
    private Object[] values(Notice.About about) {
        return new Object[] {
            about.name() == null ? of("notice.somebody") : about.name(),
            about.days() == null ? 0 : about.days(),
            day(about.moment()),
            about.reason() == null ? "" : of(about.reason())
        };
    }

    private static String day(@Nullable Instant moment) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(FRENCH)
                        .format(moment.atZone(QUEBEC));
    }

    private URI address(String path) {
        return URI.create(publicUrl + "/" + path);
    }

    private String of(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), FRENCH).format(values);
    }
}
