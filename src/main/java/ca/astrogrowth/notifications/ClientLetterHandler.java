package ca.astrogrowth.notifications;

import ca.astrogrowth.clients.ClientLetterDue;
import ca.astrogrowth.clients.ClientPost;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import ca.astrogrowth.notifications.mail.Letter;
import ca.astrogrowth.notifications.mail.Postman;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes to a client of the workspace that contents wait for them. One that is not taken is tried as any event is. */
@Component
class ClientLetterHandler implements EventHandler<ClientLetterDue> {

    private static final ZoneId HERE = ZoneId.of("America/Toronto");

    private final ClientPost clients;
    private final Wording wording;
    private final Postman postman;

    ClientLetterHandler(ClientPost clients, Wording wording, Postman postman) {
        this.clients = clients;
        this.wording = wording;
        this.postman = postman;
    }

    @Override
    public Subscription<ClientLetterDue> subscription() {
        return Subscription.of("notifications.clients", ClientLetterDue.TOPIC, ClientLetterDue.class);
    }

    @Override
    public void handle(ClientLetterDue due, Delivery delivery) {
        if (postman.delivers() && !delivery.done()) {
            clients.write(due.linkId())
                    .map(said -> letter(delivery.eventId().toString(), said))
                    .ifPresent(postman::deliver);
            delivery.once(() -> {});
        }
    }

    private Letter letter(String id, ClientPost.Letter said) {
        Locale locale = Wording.locale(said.language());
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(said.until().atZone(HERE));
        return Letter.of(
                id,
                locale,
                new Letter.Reader(said.name(), said.email()),
                wording.of("letter.client.subject", locale, said.waiting(), said.business()),
                wording.of("letter.client.title", locale, said.waiting()),
                wording.of("letter.client.text", locale, said.waiting(), said.name(), said.business()),
                new Letter.Link(wording.of("letter.client.action", locale), said.address()),
                wording.of("letter.client.foot", locale, said.business(), until));
    }
}
