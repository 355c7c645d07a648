package ca.astrogrowth.access;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews what a program came in with, without the password. A token serves once and is replaced by another; one that comes
 * back was copied, and since nobody can tell who has the copy, all that came from the same sign-in is over. So it is with a
 * new password, and when the person leaves the workspace.
 */
@Service
@NeedsNothing("what somebody came in with")
@EnableConfigurationProperties(AccessSettings.class)
public class TokenFamilies {

    private static final String PREFIX = "agr_";

    private final TokenRows rows;
    private final People people;
    private final TransactionTemplate transactions;
    private final AccessSettings settings;
    private final Clock clock;

    TokenFamilies(
            TokenRows rows, People people, TransactionTemplate transactions, AccessSettings settings, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What somebody renews with who has just signed in. */
    public Renewal begin(SignedIn who) {
        return platform(() -> {
            Instant now = clock.instant();
            TokenRows.Family family = new TokenRows.Family(
                    UuidV7.next(), who.person(), who.tenant(), who.credentials(), now.plus(settings.family()));
            rows.begin(family, now);
            return next(who, family, now);
        });
    }

    /** Uses a token. Empty if it is not ours, too old, or good no more; if it had served already, its family ends. */
    public Optional<Renewal> renew(String token) {
        byte[] hash = new Secret(token).hash();
        return platform(() -> rows.locked(hash).flatMap(family -> renew(hash, family)));
    }

    private Optional<Renewal> renew(byte[] hash, TokenRows.Family family) {
        Instant now = clock.instant();
        Optional<SignedIn> who = people.in(family.person(), family.tenant())
                .filter(person -> person.credentials() == family.credentials());
        if (who.isEmpty() || rows.isUsed(hash)) {
            rows.end(family.id(), now);
            return Optional.empty();
        }
        return rows.use(hash, now) ? who.map(person -> next(person, family, now)) : Optional.empty();
    }

    private Renewal next(SignedIn who, TokenRows.Family family, Instant now) {
        Secret token = Secret.draw(PREFIX);
        Instant longest = now.plus(settings.refresh());
        Instant until = longest.isBefore(family.endsAt()) ? longest : family.endsAt();
        rows.add(token.hash(), family.id(), until);
        return new Renewal(who, family.id(), token.text(), Duration.between(now, until));
    }

    /** Ends all that came from the same sign-in; what is not a token of ours ends nothing. */
    public void end(String token) {
        platform(() -> {
            Optional<TokenRows.Family> family = rows.locked(new Secret(token).hash());
            family.ifPresent(known -> rows.end(known.id(), clock.instant()));
            return family;
        });
    }

    /** Whether a sign-in is still good. */
    public boolean stands(UUID family) {
        return platform(() -> rows.stands(family, clock.instant()));
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    /**
     * @param family all that came from one sign-in
     * @param token to renew with, once
     * @param validity within which
     */
    public record Renewal(SignedIn who, UUID family, String token, Duration validity) {

        /** Without the token: what is printed ends up in logs. */
        @Override
        public String toString() {
            return "renewal of " + family;
        }
    }
}
