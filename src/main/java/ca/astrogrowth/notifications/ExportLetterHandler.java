package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.privacy.ExportReady;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Writes to whoever asked for the workspace's data that they lie ready. The letter leads to the profile, where signing in
 * comes first: who reads over a shoulder, or has the mailbox, has not the data.
 */
@Component
class ExportLetterHandler implements EventHandler<ExportReady> {

    private static final String USUAL_LANGUAGE = "fr";
    private static final ZoneId HERE = ZoneId.of("America/Toronto");
    private static final String PAGE = "profil#donnees";

    private final People people;
    private final LetterLinks links;
    private final Wording wording;
    private final Postman postman;
    private final Clock clock;

    ExportLetterHandler(People people, LetterLinks links, Wording wording, Postman postman, Clock clock) {
        this.people = people;
        this.links = links;
        this.wording = wording;
        this.postman = postman;
        this.clock = clock;
    }

    @Override
    public Subscription<ExportReady> subscription() {
        return Subscription.of("notifications.exports", ExportReady.TOPIC, ExportReady.class);
    }

    @Override
    public void handle(ExportReady ready, Delivery delivery) {
        if (postman.delivers() && !delivery.done() && clock.instant().isBefore(ready.expiresAt())) {
            people.owners(TenantContext.current()).stream()
                    .filter(owner -> owner.person().equals(ready.personId()))
                    .map(owner -> letter(delivery.eventId().toString(), ready, owner))
                    .forEach(postman::deliver);
            delivery.once(() -> {});
        }
    }

    private Letter letter(String id, ExportReady ready, People.Owner reader) {
        Locale locale = Wording.locale(people.language(reader.person()).orElse(USUAL_LANGUAGE));
        return Letter.of(
                id,
                locale,
                new Letter.Reader(reader.name(), reader.email()),
                wording.of("letter.export.subject", locale),
                wording.of("letter.export.title", locale),
                wording.of(
                        "letter.export.text",
                        locale,
                        reader.name(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)
                                .format(ready.expiresAt().atZone(HERE))),
                new Letter.Link(wording.of("letter.export.action", locale), links.screen(PAGE)),
                wording.of("letter.export.foot", locale));
    }
}
