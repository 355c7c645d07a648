package ca.astrogrowth.notifications;

import static java.util.Objects.requireNonNull;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Proof;
import ca.astrogrowth.content.Proofs;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TwinException;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Decisions from a letter, without signing in. The link says who may decide what about which words and picture; it serves
 * once, and only while the person may still approve in the workspace. Called without a tenant: the link names it.
 */
@Service
@NeedsNothing("the link in a letter names who may, and their right is looked at")
public class LetterDecisions {

    private final LetterLinks links;
    private final People people;
    private final Proofs proofs;
    private final Contents contents;
    private final UsedLinks used;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LetterDecisions(
            LetterLinks links,
            People people,
            Proofs proofs,
            Contents contents,
            UsedLinks used,
            TransactionTemplate transactions,
            Clock clock) {
        this.links = links;
        this.people = people;
        this.proofs = proofs;
        this.contents = contents;
        this.used = used;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks, and changes nothing: mail servers open links too. */
    public LetterLink open(String token) {
        return with(token, one -> inTransaction(() -> state(one))).orElseGet(LetterLink.Dead::new);
    }

    /** @param reasons why it is rejected: codes of {@link Contents#rejectReasons()}; others are passed over */
    public LetterLink decide(String token, List<String> reasons) {
        return with(token, one -> decide(one, reasons)).orElseGet(LetterLink.Dead::new);
    }

    /** The picture of what the link shows, a JPEG, as long as it is still that. */
    public Optional<byte[]> picture(String token) {
        return with(
                        token,
                        one -> proofs.find(one.permission().content())
                                .filter(proof ->
                                        proof.hash().equals(one.permission().hash()))
                                .flatMap(proof -> proofs.picture(proof.content().id())))
                .flatMap(picture -> picture);
    }

    /** Why a content may be rejected: codes, each with its sentence {@code reject.reason.<code>}. */
    public List<String> reasons() {
        return contents.rejectReasons();
    }

    private <T> Optional<T> with(String token, Function<Reading, T> work) {
        return links.permission(token)
                .flatMap(permission -> people.in(permission.person(), permission.tenant())
                        .filter(reader -> reader.role().may(Right.APPROVE))
                        .map(reader -> new Reading(permission, reader)))
                .map(one -> TenantContext.where(one.permission().tenant()).call(() -> work.apply(one)));
    }

    private LetterLink state(Reading one) {
        Permission permission = one.permission();
        Optional<Proof> found = proofs.find(permission.content());
        if (found.isEmpty()) {
            return new LetterLink.Dead();
        }
        if (used.used(permission)) {
            return new LetterLink.Used(permission.action(), permission.content());
        }
        Proof proof = found.get();
        if (proof.waitsAs(permission.version(), permission.hash())) {
            return new LetterLink.Open(
                    permission.action(), proof.content(), one.reader().workspace());
        }
        return proof.waits()
                ? new LetterLink.Changed(permission.content())
                : new LetterLink.Decided(permission.content(), proof.content().status());
    }

    /**
     * Looks first, in a transaction of its own: what changes after that look has another version, which the decision
     * refuses. What does not come about leaves the link as it was.
     */
    private LetterLink decide(Reading one, List<String> reasons) {
        LetterLink state = inTransaction(() -> state(one));
        if (!(state instanceof LetterLink.Open)) {
            return state;
        }
        Permission permission = one.permission();
        try {
            return Journal.as(one.reader(), () -> inTransaction(() -> decideNow(permission, reasons)));
        } catch (ContentNotPendingException late) {
            return new LetterLink.Decided(permission.content(), late.status());
        } catch (StaleContentException changed) {
            return new LetterLink.Changed(permission.content());
        } catch (TwinException twin) {
            return new LetterLink.Twin(permission.content(), twin.name());
        }
    }

    private LetterLink decideNow(Permission permission, List<String> reasons) {
        if (!used.use(permission, clock.instant())) {
            return new LetterLink.Used(permission.action(), permission.content());
        }
        if (permission.action() == Action.APPROVE) {
            ContentView now = contents.approve(permission.content(), permission.version());
            if (now.status() == ContentStatus.WITH_CLIENT) {
                return new LetterLink.Handed(permission.content());
            }
        } else {
            List<String> known =
                    contents.rejectReasons().stream().filter(reasons::contains).toList();
            contents.reject(permission.content(), permission.version(), known, null);
        }
        return new LetterLink.Done(permission.action(), permission.content());
    }

    private LetterLink inTransaction(Supplier<LetterLink> work) {
        return requireNonNull(transactions.execute(status -> work.get()));
    }

    private record Reading(Permission permission, SignedIn reader) {}
}
