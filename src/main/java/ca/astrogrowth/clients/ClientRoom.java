package ca.astrogrowth.clients;

import ca.astrogrowth.content.ClientReply;
import ca.astrogrowth.content.Proof;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client's link leads to. */
public sealed interface ClientRoom {

    /** {@code fr} or {@code en}; null for whatever the browser asks for. */
    @Nullable String language();

    /**
     * It is good.
     *
     * @param client their name
     * @param business in whose name the contents are written
     * @param waiting those that wait for them, the first ones
     * @param count how many wait in all
     * @param letters whether they are written to
     * @param reply to what they just decided; null when they only looked
     */
    record Open(
            String client,
            String business,
            @Nullable String language,
            List<Proof> waiting,
            long count,
            boolean letters,
            @Nullable ClientReply reply)
            implements ClientRoom {

        public Open {
            waiting = List.copyOf(waiting);
        }
    }

    /** It was good. @param business who can give another one */
    record Closed(Why why, String business, @Nullable String language) implements ClientRoom {}

    /** It is none of ours, or was changed on its way: both look the same from outside. */
    record Unknown() implements ClientRoom {

        @Override
        public @Nullable String language() {
            return null;
        }
    }

    /** Why a link opens nothing any more. */
    enum Why {
        /** Its days are over, or another address took its place. */
        OVER,
        /** Somebody of the workspace ended it. */
        REVOKED,
        /** The workspace rests. */
        SUSPENDED;

        /** As translation keys have it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
