package ca.astrogrowth.access;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that people give to their programs: each opens one workspace, for what its scopes say, until a day. A new
 * password ends all keys of a person, leaving the workspace those to it.
 */
@Service
@NeedsNothing("one’s own keys")
public class ApiKeys {

    private static final String PREFIX = "ag_";

    private final KeyRows rows;
    private final People people;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ApiKeys(KeyRows rows, People people, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a bearer looks like a key, and not like a token. */
    public static boolean isKey(String bearer) {
        return bearer.startsWith(PREFIX);
    }

    /** The person's own to the workspace they are in, the newest first; over or not, but none that was ended. */
    public List<ApiKey> of(SignedIn who) {
        return platform(() -> rows.of(who, clock.instant()));
    }

    /**
     * A new key.
     *
     * @param days how long it opens
     * @return empty if they have {@value ApiKey#MOST} already
     * @throws IllegalArgumentException if the name, the scopes or the days are none
     */
    public Optional<Made> create(SignedIn who, String name, Set<Scope> scopes, int days) {
        if (name.isBlank() || name.strip().length() > ApiKey.LONGEST_NAME || scopes.isEmpty()) {
            throw new IllegalArgumentException("A key has a name and a scope");
        }
        if (days < 1 || days > ApiKey.MOST_DAYS) {
            throw new IllegalArgumentException("A key opens for up to " + ApiKey.MOST_DAYS + " days");
        }
        Secret secret = Secret.draw(PREFIX);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ApiKey key = new ApiKey(
                UuidV7.next(),
                name.strip(),
                secret.ending(),
                scopes,
                now,
                now.plus(days, ChronoUnit.DAYS),
                null,
                false);
        return platform(() -> {
            if (rows.of(who, now).size() >= ApiKey.MOST) {
                return Optional.empty();
            }
            rows.add(who, key, secret.hash());
            return Optional.of(new Made(key, secret.text()));
        });
    }

    /** Ends a key of theirs; false if there is none such here. */
    public boolean revoke(SignedIn who, UUID id) {
        return platform(() -> rows.revoke(who, id, clock.instant()));
    }

    /** Whom a key lets in, and for what; empty if it opens nothing, or nothing any more. */
    public Optional<Opened> open(String key) {
        byte[] hash = new Secret(key).hash();
        return platform(() -> {
            Instant now = clock.instant();
            return rows.good(hash, now)
                    .flatMap(known -> people.in(known.person(), known.tenant())
                            .filter(who -> who.credentials() == known.credentials())
                            .map(who -> {
                                rows.used(known.id(), now);
                                return new Opened(known.id(), who, known.scopes());
                            }));
        });
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    /** A key that somebody came in with. */
    public record Opened(UUID key, SignedIn who, Set<Scope> scopes) {}

    /** @param secret what opens; it is shown now and never again */
    public record Made(ApiKey key, String secret) {

        /** Without the secret: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "key " + key.id();
        }
    }
}
