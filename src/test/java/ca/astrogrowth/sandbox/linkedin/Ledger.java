package ca.astrogrowth.sandbox.linkedin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that LinkedIn remembers; each map by the identifier of what it holds, oldest first. */
record Ledger(
        Map<String, Grant> grants,
        Map<String, Token> tokens,
        Map<String, Refresh> refreshes,
        Map<String, Image> images,
        Map<String, Post> posts) {

    /** The application that was alone when older ledgers were written. */
    private static final String FIRST = "sandbox-client";

    Ledger {
        refreshes = refreshes == null ? new LinkedHashMap<>() : refreshes;
    }

    static Ledger empty() {
        return new Ledger(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /** A member's consent, until it is exchanged for a token. */
    record Grant(
            String code,
            String app,
            String sub,
            String redirectUri,
            List<String> scopes,
            @Nullable String nonce,
            @Nullable String challenge,
            boolean hashed,
            Instant at) {

        private static final Duration LIFE = Duration.ofMinutes(30);

        Grant {
            app = app == null ? FIRST : app;
        }

        boolean isExpired(Instant now) {
            return now.isAfter(at.plus(LIFE));
        }
    }

    /** @param app the client's identifier */
    record Token(
            String value, String app, String sub, List<String> scopes, Instant at, Instant expiresAt, boolean revoked) {

        static final Duration LIFE = Duration.ofDays(60);

        Token {
            app = app == null ? FIRST : app;
        }

        Token revoke() {
            return new Token(value, app, sub, scopes, at, expiresAt, true);
        }

        Token expire(Instant now) {
            return new Token(value, app, sub, scopes, at, now.minusSeconds(1), revoked);
        }

        boolean isExpired(Instant now) {
            return now.isAfter(expiresAt);
        }

        /** Whether the member may give that one without losing this one. */
        boolean outlives(Token next) {
            return !sub.equals(next.sub) || !app.equals(next.app) || scopes.equals(next.scopes);
        }
    }

    /** A partner's; it serves any number of times until its end, which stays where the first grant put it. */
    record Refresh(String value, String app, String sub, List<String> scopes, Instant expiresAt) {

        static final Duration LIFE = Duration.ofDays(365);

        boolean outlives(Token next) {
            return !sub.equals(next.sub) || !app.equals(next.app) || scopes.equals(next.scopes);
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
