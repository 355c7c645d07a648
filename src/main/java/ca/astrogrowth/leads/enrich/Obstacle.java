package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.outbound.NotPublicException;
import java.io.IOException;
import java.net.UnknownHostException;

/** Why a page could not be read. */
public enum Obstacle {
    /** {@code robots.txt} asks us to stay away. */
    ROBOTS(false),
    /** Not an address of the public web, or a name or a redirect that leads to none. */
    NOT_PUBLIC(false),
    NO_SUCH_HOST(true),
    /** It cannot be connected to, breaks off or takes too long. */
    NO_ANSWER(true),
    TOO_MANY_REDIRECTS(false),
    /** Neither a page nor said to be one. */
    NOT_HTML(false),
    /** 4xx. */
    REFUSED(false),
    /** 429 or 5xx. */
    BUSY(true);

    private final boolean passing;

    Obstacle(boolean passing) {
        this.passing = passing;
    }

    /** Whether it may be gone another day. */
    public boolean passing() {
        return passing;
    }

    static Obstacle of(IOException failure) {
        if (failure instanceof NotPublicException) {
            return NOT_PUBLIC;
        }
        return failure instanceof UnknownHostException ? NO_SUCH_HOST : NO_ANSWER;
    }

    static Obstacle ofStatus(int status) {
        return status == 429 || status >= 500 ? BUSY : REFUSED;
    }
}
