package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.outbound.NotPublicException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Follows redirects by hand, so that each step is checked like the first. */
final class Fetcher {

    private final Wire wire;
    private final Duration timeout;
    private final int redirects;

    Fetcher(Wire wire, WebConfig config) {
        this.wire = wire;
        this.timeout = config.timeout();
        this.redirects = config.redirects();
    }

    /** Asked before each step; answers null for yes. */
    interface Leave {
        @Nullable Obstacle against(HttpUrl url);
    }

    Fetched fetch(HttpUrl start, Leave leave) {
        AtomicBoolean sent = new AtomicBoolean();
        HttpUrl next = start;
        Duration left = timeout;
        for (int step = 0; step <= redirects; step++) {
            Obstacle against = SiteAddress.isOne(next) ? leave.against(next) : Obstacle.NOT_PUBLIC;
            if (against != null) {
                return new Fetched.Failed(against, sent.get());
            }
            long began = System.nanoTime();
            try {
                Answer answer = wire.get(next, left, sent);
                if (!answer.isRedirect()) {
                    return new Fetched.Got(answer);
                }
                next = answer.target().orElseThrow(() -> new NotPublicException("Not a web address"));
            } catch (IOException e) {
                return new Fetched.Failed(Obstacle.of(e), sent.get());
            }
            left = left.minusNanos(System.nanoTime() - began);
            if (!left.isPositive()) {
                return new Fetched.Failed(Obstacle.NO_ANSWER, sent.get());
            }
        }
        return new Fetched.Failed(Obstacle.TOO_MANY_REDIRECTS, sent.get());
    }
}
