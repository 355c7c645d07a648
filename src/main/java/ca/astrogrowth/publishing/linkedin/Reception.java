package ca.astrogrowth.publishing.linkedin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What LinkedIn tells of how a post was received. */
public sealed interface Reception {

    /** Null is what LinkedIn did not give; it is not zero. */
    record Read(
            @Nullable Long impressions,
            @Nullable Long reached,
            @Nullable Long reactions,
            @Nullable Long comments,
            @Nullable Long shares)
            implements Reception {}

    /** We may not know: the permission is missing, or the post is somebody else's. */
    record NotProvided() implements Reception {}

    /** LinkedIn no longer takes our token. */
    record SignInAgain(String reason) implements Reception {}

    /** Not now. @param until not before; null leaves it to the caller */
    record Later(@Nullable Instant until) implements Reception {}
}
