package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice, and asks for a letter to each owner where one is due: all of it once for each event. */
@Component
class Telling {

    private final NoticeRows rows;
    private final People people;
    private final Campaigns campaigns;
    private final Contents contents;
    private final Postman postman;
    private final Outbox outbox;
    private final Hints hints;
    private final Clock clock;

    Telling(
            NoticeRows rows,
            People people,
            Campaigns campaigns,
            Contents contents,
            Postman postman,
            Outbox outbox,
            Hints hints,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.campaigns = campaigns;
        this.contents = contents;
        this.postman = postman;
        this.outbox = outbox;
        this.hints = hints;
        this.clock = clock;
    }

    /** @param tiding asked for inside the transaction that writes it down; empty when there is nothing to tell */
    void tell(Delivery delivery, Supplier<Optional<Tiding>> tiding) {
        List<People.Owner> readers = postman.delivers() ? people.owners(TenantContext.current()) : List.of();
        delivery.once(() -> tiding.get().ifPresent(news -> write(delivery, news, readers)));
    }

    private void write(Delivery delivery, Tiding tiding, List<People.Owner> readers) {
        rows.write(delivery.eventId(), tiding, clock.instant()).ifPresent(notice -> {
            if (tiding.kind().letter() != null) {
                readers.forEach(reader -> askForLetter(notice, reader.person()));
            }
            hints.changed();
        });
    }

    @Nullable String campaign(UUID campaign) {
        return campaigns.find(new CampaignId(campaign)).map(CampaignView::name).orElse(null);
    }

    /** The business that a post is about. */
    @Nullable String business(UUID content) {
        return contents.find(new ContentId(content)).map(ContentView::leadName).orElse(null);
    }

    private void askForLetter(UUID notice, UUID person) {
        outbox.append(LetterDue.TOPIC, LetterDue.first(notice, person));
    }
}
