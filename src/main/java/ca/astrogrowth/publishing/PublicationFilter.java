package ca.astrogrowth.publishing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which publications. Null is any. */
public record PublicationFilter(
        @Nullable UUID campaign, @Nullable PublicationState state) {}
