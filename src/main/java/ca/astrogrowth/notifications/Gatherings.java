package ca.astrogrowth.notifications;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.notifications.GatheringRows.Gathering;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes one notice of a burst of contents: when it was quiet for a while, or when it has lasted long enough. Within the
 * transaction that completes the event.
 */
@Component
class Gatherings {

    private final GatheringRows rows;
    private final Proofs proofs;
    private final Contents contents;
    private final Outbox outbox;
    private final NoticeUpkeep.Settings settings;
    private final Clock clock;

    Gatherings(
            GatheringRows rows,
            Proofs proofs,
            Contents contents,
            Outbox outbox,
            NoticeUpkeep.Settings settings,
            Clock clock) {
        this.rows = rows;
        this.proofs = proofs;
        this.contents = contents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    void add(NoticeKind kind, UUID content, UUID event) {
        Instant now = clock.instant();
        if (rows.add(kind, content, event, now)) {
            outbox.append(GatheringDue.TOPIC, new GatheringDue(kind), now.plus(settings.gatherQuiet()));
        }
    }

    /** @return empty when the burst lasts, or nothing of it is left to tell */
    Optional<Tiding> tell(NoticeKind kind) {
        return rows.hold(kind).flatMap(gathering -> {
            Instant over = over(gathering);
            if (clock.instant().isBefore(over)) {
                outbox.append(GatheringDue.TOPIC, new GatheringDue(kind), over);
                return Optional.empty();
            }
            List<UUID> gathered = rows.close(kind);
            return switch (kind) {
                case CONTENTS_WAITING -> waiting(gathered);
                case CLIENT_APPROVED -> all(kind, gathered, "scheduled");
                default -> all(kind, gathered, "published");
            };
        });
    }

    private Instant over(Gathering gathering) {
        Instant quiet = gathering.lastAt().plus(settings.gatherQuiet());
        Instant longest = gathering.openedAt().plus(settings.gatherLongest());
        return quiet.isBefore(longest) ? quiet : longest;
    }

    /** What was approved by itself, or decided meanwhile, waits for nobody. */
    private Optional<Tiding> waiting(List<UUID> gathered) {
        List<Proof> waiting = proofs.waiting(gathered);
        return waiting.stream().findFirst().map(first -> {
            List<UUID> ids =
                    waiting.stream().map(proof -> proof.content().id().value()).toList();
            return Tiding.ofContents(
                    NoticeKind.CONTENTS_WAITING, first.content().leadName(), ids, "pending");
        });
    }

    /** @param status in which they are looked for when there are several */
    private Optional<Tiding> all(NoticeKind kind, List<UUID> gathered, String status) {
        return gathered.stream()
                .findFirst()
                .flatMap(first -> contents.find(new ContentId(first)))
                .map(first -> Tiding.ofContents(kind, first.leadName(), gathered, status));
    }
}
