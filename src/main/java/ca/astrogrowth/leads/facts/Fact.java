package ca.astrogrowth.leads.facts;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One value and where it comes from.
 *
 * @param value as {@link Field} says it is written; empty when a person says that there is none
 * @param expiresAt when it must be refreshed or forgotten; null for what is ours to keep
 * @param page where it was read, for what was read on a page
 * @param standing for e-mail addresses only
 */
public record Fact(
        Field field,
        String value,
        Source source,
        Instant fetchedAt,
        @Nullable Instant expiresAt,
        @Nullable URI page,
        @Nullable Standing standing) {

    public static Fact of(Field field, String value, Source source, Instant now) {
        return new Fact(field, value, source, now, source.kept().map(now::plus).orElse(null), null, null);
    }

    public Fact on(URI page) {
        return new Fact(field, value, source, fetchedAt, expiresAt, page, standing);
    }

    public Fact standing(Standing standing) {
        return new Fact(field, value, source, fetchedAt, expiresAt, page, standing);
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
