package ca.astrogrowth.publishing;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the current workspace's queue right after a worker died. Repeating it does nothing. */
@Service
public class PublishingRecovery {

    private final Desk desk;
    private final Agenda agenda;

    PublishingRecovery(Desk desk, Agenda agenda) {
        this.desk = desk;
        this.agenda = agenda;
    }

    /**
     * What was being sent beyond its lease is in doubt from now on, never sent again by itself; and a queue whose timer was
     * lost is looked at.
     *
     * @return how many are newly in doubt
     */
    @Transactional
    public int expireLeases() {
        agenda.lock();
        Instant now = desk.now();
        int doubtful = desk.expire(now);
        desk.wakeFor(now, now);
        return doubtful;
    }
}
