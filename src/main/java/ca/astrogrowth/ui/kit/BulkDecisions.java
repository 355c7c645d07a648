package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import ca.astrogrowth.content.UndoOverException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person decides about several contents at once: each for itself, so that one that cannot be keeps no other. */
@Component
public class BulkDecisions {

    private final Contents contents;
    private final RefusalQuestion why;

    BulkDecisions(Contents contents, RefusalQuestion why) {
        this.contents = contents;
        this.why = why;
    }

    /** @param decided what to do at once when some were decided, or their decision was taken back */
    public void approve(List<Seen> seen, Runnable decided) {
        decide(seen, each -> contents.approve(each.id(), each.version()), "bulk.approved", decided);
    }

    /** Asks why first, once for all. */
    public void reject(List<Seen> seen, Runnable decided) {
        why.ask(
                seen.size(),
                contents.rejectReasons(),
                button -> {},
                (reasons, words) -> decide(
                        seen,
                        each -> contents.reject(each.id(), each.version(), reasons, words),
                        "bulk.rejected",
                        decided));
    }

    /** What fails for a reason of ours stops here; what was done until then is told all the same, with its way back. */
    private void decide(List<Seen> seen, Consumer<Seen> decision, String key, Runnable decided) {
        List<Seen> done = new ArrayList<>();
        BulkRefusals refusals = new BulkRefusals();
        try {
            for (Seen each : seen) {
                String reason = refused(decision, each);
                if (reason == null) {
                    done.add(each);
                } else {
                    refusals.add(each, reason);
                }
            }
        } finally {
            refusals.tell(key, done.size(), () -> undo(done, decided));
            decided.run();
        }
    }

    private static @Nullable String refused(Consumer<Seen> decision, Seen content) {
        try {
            decision.accept(content);
            return null;
        } catch (ContentNotPendingException late) {
            return "bulk.why.decided";
        } catch (StaleContentException changed) {
            return "bulk.why.stale";
        } catch (TwinException twin) {
            return "bulk.why.twin";
        } catch (UndoOverException late) {
            return "bulk.why.late";
        } catch (NoSuchElementException gone) {
            return "bulk.why.gone";
        }
    }

    private void undo(List<Seen> done, Runnable decided) {
        BulkRefusals refusals = new BulkRefusals();
        int undone = 0;
        for (Seen each : done) {
            String reason = refused(seen -> contents.undo(seen.id()), each);
            if (reason == null) {
                undone++;
            } else {
                refusals.add(each, reason);
            }
        }
        refusals.tell("bulk.undone", undone);
        decided.run();
    }

    /**
     * A content as the person saw it.
     *
     * @param name of the business that it is about
     */
    public record Seen(ContentId id, long version, String name) {}
}
