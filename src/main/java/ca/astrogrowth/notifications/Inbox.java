package ca.astrogrowth.notifications;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.messaging.Hints;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current workspace was told. What one of its people read is read for all of them. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class Inbox {

    private final NoticeRows rows;
    private final Hints hints;
    private final Clock clock;

    Inbox(NoticeRows rows, Hints hints, Clock clock) {
        this.rows = rows;
        this.hints = hints;
        this.clock = clock;
    }

    /** Newest first. */
    public Slice<Notice> list(Window window) {
        return Slice.of(rows.list(window.before(), window.limit() + 1), window.limit(), Notice::id);
    }

    public long unread() {
        return rows.unread();
    }

    /** One that is read already, or is none of this workspace's, stays as it is. */
    @Transactional
    @Needs(Right.NOTICES)
    public void read(UUID id) {
        if (rows.read(id, clock.instant())) {
            hints.changed();
        }
    }

    @Transactional
    @Needs(Right.NOTICES)
    public void readAll() {
        if (rows.readAll(clock.instant())) {
            hints.changed();
        }
    }
}
