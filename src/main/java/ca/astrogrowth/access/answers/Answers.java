package ca.astrogrowth.access.answers;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the current workspace's answers for a day. A request takes its turn, acts, and leaves its answer, each in a
 * transaction of its own; that it acted is written by {@link ActMark} into the very transaction that it acts in. So when a
 * node dies, what is there tells whether anything came of it: if not, the next try is a first one; if so, nobody knows the
 * answer any more, and nothing is done twice.
 */
@Service
@NeedsNothing("it keeps an answer for whoever asked")
public class Answers {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes. Who is slower all the same has lost their turn and commits nothing. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final AnswerRows rows;
    private final Clock clock;

    Answers(AnswerRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes a turn, or says what became of the request.
     *
     * @param key 1 to 255 characters that the person chose
     * @param request a hash of all that makes it the same
     */
    @Transactional
    public Claim claim(UUID person, String key, byte[] request) {
        return rows.claim(person, key, request, clock.instant(), KEPT, LEASE);
    }

    /** Acts within a turn: not one transaction of it commits after the turn was lost. */
    public void act(Claim.Turn turn, Work work) throws IOException {
        ScopedValue.where(ActMark.TURN, turn).call(() -> {
            work.run();
            return turn;
        });
    }

    /** Leaves the answer for those who ask again. */
    @Transactional
    public void keep(Claim.Turn turn, Answer answer) {
        rows.keep(turn, answer);
    }

    /** Nothing came of it: the next try is a first one. What has acted already stays as it is. */
    @Transactional
    public void release(Claim.Turn turn) {
        rows.release(turn);
    }

    /** Forgets the answers of yesterday. May be repeated. */
    @Transactional
    public void night() {
        rows.forgetBefore(clock.instant().minus(KEPT));
    }

    /** What a request does. */
    public interface Work {
        void run() throws IOException;
    }
}
