package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.notifications.mail.Letter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a notice into a letter, in its reader's language. */
@Component
class LetterWriter {

    private static final String RECONNECT = "auth/linkedin?app=member";
    private static final String PREFERENCES = "profil";

    private final LetterLinks links;
    private final Wording wording;

    LetterWriter(LetterLinks links, Wording wording) {
        this.links = links;
        this.wording = wording;
    }

    /** @param zone by whose clock days are told */
    Letter write(
            Notice notice, LetterKind kind, People.Owner reader, List<Letter.Post> posts, Locale locale, ZoneId zone) {
        String key = "letter." + notice.kind().code();
        Object[] values = values(notice.about(), locale, zone);
        URI address = links.screen(notice.kind().reconnects() ? RECONNECT : notice.link());
        String text = wording.of(key + ".text", locale, values);
        return new Letter(
                notice.id() + "." + reader.person(),
                locale,
                new Letter.Reader(reader.name(), reader.email()),
                wording.of(key + ".subject", locale, values),
                posts.isEmpty() ? text : posts.getFirst().hook(),
                wording.of(key + ".title", locale, values),
                text,
                posts,
                new Letter.Link(wording.of(key + ".action", locale, values), address),
                foot(kind, reader, locale));
    }

    private Letter.Foot foot(LetterKind kind, People.Owner reader, Locale locale) {
        Letter.Choices choices = new Letter.Choices(
                new Letter.Link(wording.of("letter.preferences", locale), links.screen(PREFERENCES)),
                new Letter.Link(wording.of("letter.stop", locale), links.stop(reader.person(), kind)));
        return new Letter.Foot(wording.of("letter.foot", locale), choices);
    }

    /** {0} who or what, {1} in how many days, {2} on which day, {3} why, {4} how many, {5} what they wrote. */
    private Object[] values(Notice.About about, Locale locale, ZoneId zone) {
        return new Object[] {
            about.name() == null ? wording.of("notice.somebody", locale) : about.name(),
            about.days() == null ? 0 : about.days(),
            day(about.moment(), locale, zone),
            about.reason() == null ? "" : wording.of(about.reason(), locale),
            about.count() == null ? 0 : about.count(),
            about.words() == null ? "" : about.words()
        };
    }

    private static String day(@Nullable Instant moment, Locale locale, ZoneId zone) {
        return moment == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(moment.atZone(zone));
    }
}
