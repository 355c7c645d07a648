package ca.astrogrowth.publishing.linkedin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt to post ended. Reasons are translation keys. */
public sealed interface PostOutcome {

    /** It is on LinkedIn. */
    record Published(String urn) implements PostOutcome {}

    /**
     * It is certainly not on LinkedIn, and may be tried again.
     *
     * @param until not before; null leaves it to the caller
     */
    record Deferred(String reason, @Nullable Instant until) implements PostOutcome {}

    /**
     * LinkedIn does not want it.
     *
     * @param duplicateOf the post that LinkedIn says it repeats
     */
    record Refused(String reason, @Nullable String duplicateOf) implements PostOutcome {}

    /** It was sent, and nothing tells whether it is on LinkedIn. */
    record InDoubt(String reason) implements PostOutcome {}

    /** It is not on LinkedIn, which no longer takes our token for it. */
    record SignInAgain(String reason) implements PostOutcome {}
}
