package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.SignedLinks;
import ca.astrogrowth.accounts.Strangers;
import ca.astrogrowth.accounts.TooManyAttemptsException;
import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.ContactRefusals;
import ca.astrogrowth.leads.ContactRefusals.Held;
import ca.astrogrowth.privacy.ProspectRows.Request;
import ca.astrogrowth.tenancy.Tenant;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.Tenants;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is held about somebody who is no user, and their no. Whoever asks gets the same answer, whether or not anything is
 * held: what comes of it is told to the mailbox. Called without a tenant.
 */
@Service
@NeedsNothing("strangers ask here; the link in their letter shows that the mailbox is theirs")
public class Prospects {

    private static final Logger log = LoggerFactory.getLogger(Prospects.class);
    private static final String PURPOSE = "prospect";
    private static final Duration VALIDITY = Duration.ofHours(48);
    private static final int AT_ONCE = 50;

    private final Strangers strangers;
    private final ProspectRows rows;
    private final ContactRefusals refusals;
    private final SignedLinks links;
    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Prospects(
            Strangers strangers,
            ProspectRows rows,
            ContactRefusals refusals,
            SignedLinks links,
            Tenants tenants,
            TransactionTemplate transactions,
            Clock clock) {
        this.strangers = strangers;
        this.rows = rows;
        this.refusals = refusals;
        this.links = links;
        this.tenants = tenants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A letter is on its way, to a known address as to any other.
     *
     * @param language {@code fr} or {@code en}
     * @param client the network address that it comes from
     * @throws TooManyAttemptsException if it was asked too often
     */
    public void ask(EmailAddress email, String language, String client) {
        strangers.ask(email.value(), client);
        platform(() -> {
            rows.add(email, language, clock.instant());
            return email;
        });
    }

    /** Whose link this is; empty when it was changed, or is over. */
    public Optional<Standing> open(String token) {
        return request(token)
                .map(request -> new Standing(request.email().value(), request.language(), request.refused()));
    }

    /** Whoever has the address is not to be contacted any more, by anybody. @return empty as {@link #open} */
    public Optional<Standing> refuse(String token) {
        request(token)
                .ifPresent(request -> platform(() -> {
                    refusals.refuse(request.email());
                    rows.refused(request.id(), clock.instant());
                    return request;
                }));
        return open(token);
    }

    /**
     * Hands over what each workspace holds about the link's address, one workspace after the other.
     *
     * @return false if the link opens nothing
     */
    public boolean held(String token, BiConsumer<String, Held> reader) {
        Optional<Request> request = request(token);
        request.ifPresent(known -> tenants.active()
                .forEach(tenant -> held(tenant, known.email()).forEach(held -> reader.accept(tenant.name(), held))));
        return request.isPresent();
    }

    private List<Held> held(Tenant tenant, EmailAddress email) {
        return TenantContext.where(tenant.id()).call(() -> refusals.heldAbout(email));
    }

    /** Letters that have not gone out yet, some at a time. One that fails is tried again at the next call. */
    public void post(Consumer<Mail> post) {
        platform(() -> {
            for (Request request : rows.withoutLetter(clock.instant().minus(VALIDITY), AT_ONCE)) {
                try {
                    post.accept(mail(request));
                    rows.sent(request.id(), clock.instant());
                } catch (RuntimeException e) {
                    log.warn("The letter of request {} was not taken", request.id(), e);
                }
            }
            return rows;
        });
    }

    private Mail mail(Request request) {
        String token = links.seal(
                PURPOSE, List.of(request.id().toString()), clock.instant().plus(VALIDITY));
        return new Mail(request.id(), request.email().value(), request.language(), token);
    }

    /** Takes refused addresses out of all workspaces. What stops half-way begins anew at the next call. */
    public void sweep() {
        for (Request request : platform(() -> rows.toSweep(AT_ONCE))) {
            if (tenants.active().stream()
                            .filter(tenant -> !forgets(tenant, request))
                            .count()
                    == 0) {
                platform(() -> {
                    rows.swept(request.id(), clock.instant());
                    return request;
                });
            }
        }
    }

    /** One workspace that fails does not keep the address in the others. */
    private boolean forgets(Tenant tenant, Request request) {
        try {
            TenantContext.where(tenant.id()).run(() -> refusals.forget(request.email()));
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "Request {} could not be carried out in {}; the next sweep tries again",
                    request.id(),
                    tenant.id(),
                    e);
            return false;
        }
    }

    private Optional<Request> request(String token) {
        return links.open(PURPOSE, token)
                .map(parts -> UUID.fromString(parts.getFirst()))
                .flatMap(id -> platform(() -> rows.find(id)));
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    /** @param refused whether they said no */
    public record Standing(String email, String language, boolean refused) {}

    /** What goes to a mailbox. @param token of the link in it */
    public record Mail(UUID id, String email, String language, String token) {}
}
