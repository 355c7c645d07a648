package ca.astrogrowth.ui.kit;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.publishing.PublicationStateException;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.publishing.Queue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import java.util.UUID;

/** What people do with the queue, and what they are told. */
@SpringComponent
public class QueueMoves {

    private final Queue queue;

    QueueMoves(Queue queue) {
        this.queue = queue;
    }

    /** In which the workspace publishes. */
    public ZoneId zone() {
        return queue.rhythm().zone();
    }

    public void publishNow(ContentId content, Runnable done) {
        doing("queue.leaves_now", done, () -> queue.publish(content, null, null));
    }

    /** Asks when. */
    public void askWhen(PublicationView publication, Runnable done) {
        askWhen(publication, publication.dueAt(), done);
    }

    /** @param proposed what stands in the question */
    public void askWhen(PublicationView publication, Instant proposed, Runnable done) {
        new MoveDialog(zone(), proposed, at -> move(publication.id(), at, done)).open();
    }

    public void move(UUID publication, Instant at, Runnable done) {
        doing("queue.moved", done, () -> queue.move(publication, at));
    }

    public void destine(ContentId content, UUID identity, Runnable done) {
        doing("queue.destined", done, () -> queue.destine(content, identity));
    }

    /** Asks first: its content waits for a decision again. */
    public void withdraw(PublicationView publication, Runnable done) {
        new ConfirmDialog(
                        "queue.withdraw", () -> doing("queue.withdrawn", done, () -> queue.withdraw(publication.id())))
                .open();
    }

    public void pause(Runnable done) {
        doing("queue.paused.done", done, queue::pause);
    }

    public void resume(Runnable done) {
        doing("queue.resumed.done", done, queue::resume);
    }

    private static void doing(String said, Runnable done, Runnable move) {
        UI ui = UI.getCurrent();
        try {
            move.run();
            Toast.done(ui.getTranslation(said));
        } catch (PublicationStateException e) {
            Toast.failed(ui.getTranslation(e.reason()));
        } catch (NoSuchElementException e) {
            Toast.failed(ui.getTranslation("queue.gone"));
        }
        done.run();
    }
}
