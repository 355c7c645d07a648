package ca.astrogrowth.sandbox.linkedin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that LinkedIn remembers; each map by the identifier of what it holds, oldest first. */
record Ledger(
        Map<String, Grant> grants, Map<String, Token> tokens, Map<String, Image> images, Map<String, Post> posts) {

    static Ledger empty() {
        return new Ledger(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** A member's consent, until it is exchanged for a token. */
    record Grant(
            String code,
            String sub,
            String redirectUri,
            List<String> scopes,
            @Nullable String nonce,
            @Nullable String challenge,
            boolean hashed,
            Instant at) {

        private static final Duration LIFE = Duration.ofMinutes(30);

        boolean isExpired(Instant now) {
            return now.isAfter(at.plus(LIFE));
        }
    }

    record Token(String value, String sub, List<String> scopes, Instant at, Instant expiresAt, boolean revoked) {

        static final Duration LIFE = Duration.ofDays(60);

        Token revoke() {
            return new Token(value, sub, scopes, at, expiresAt, true);
        }

        boolean isExpired(Instant now) {
            return now.isAfter(expiresAt);
        }

        /** Whether the member may give that one without losing this one. */
        boolean outlives(Token next) {
            return !sub.equals(next.sub) || scopes.equals(next.scopes);
        }
    }

    /** @param type the media type, once uploaded */
    record Image(String id, String owner, Status status, String type) {

        enum Status {
            WAITING_UPLOAD,
            AVAILABLE,
            PROCESSING_FAILED
        }

        String urn() {
            return "urn:li:image:" + id;
        }

        Image becomes(Status next, String type) {
            return new Image(id, owner, next, type);
        }
    }

    record Post(
            String urn,
            String author,
            String commentary,
            String text,
            @Nullable String image,
            @Nullable String altText,
            Instant at,
            @Nullable Instant deletedAt) {

        /** A deleted post still counts against its twins for a day. */
        private static final Duration GHOST = Duration.ofHours(24);

        boolean live() {
            return deletedAt == null;
        }

        boolean forbids(String author, String text, Instant now) {
            boolean seen = deletedAt == null || now.isBefore(deletedAt.plus(GHOST));
            return seen && this.author.equals(author) && this.text.equals(text);
        }

        Post says(String commentary, String text) {
            return new Post(urn, author, commentary, text, image, altText, at, deletedAt);
        }

        Post delete(Instant now) {
            return new Post(urn, author, commentary, text, image, altText, at, now);
        }
    }
}
