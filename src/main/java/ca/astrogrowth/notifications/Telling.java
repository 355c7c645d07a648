package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.notifications.mail.Postman;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice, and asks for a letter to each owner where one is due: all of it once for each event. */
@Component
class Telling {

    private final NoticeRows rows;
    private final People people;
    private final Contents contents;
    private final Postman postman;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Telling(
            NoticeRows rows,
            People people,
            Contents contents,
            Postman postman,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.contents = contents;
        this.postman = postman;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** @param tiding asked for inside the transaction that writes it down */
    void tell(NoticeKind kind, Delivery delivery, Supplier<Tiding> tiding) {
        List<People.Owner> readers =
                kind.lettered() && postman.delivers() ? people.owners(TenantContext.current()) : List.of();
        delivery.once(() -> rows.write(delivery.eventId(), tiding.get(), clock.instant())
                .ifPresent(notice -> {
                    readers.forEach(reader -> askForLetter(notice, reader.person()));
                    hints.changed();
                }));
    }

    /** The business that a post is about. */
    @Nullable String business(UUID content) {
        return contents.find(new ContentId(content)).map(ContentView::leadName).orElse(null);
    }

    private void askForLetter(UUID notice, UUID person) {
        outbox.append(LetterDue.TOPIC, LetterDue.first(notice, person));
    }
}
