package ca.astrogrowth.publishing;

import static java.util.Objects.requireNonNull;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.journal.Change;
import ca.astrogrowth.journal.Journal;
import ca.astrogrowth.journal.JournalKind;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.publishing.LinkedIn.Connected.Done;
import ca.astrogrowth.publishing.LinkedIn.Connected.Refused;
import ca.astrogrowth.publishing.linkedin.App;
import ca.astrogrowth.publishing.linkedin.LinkedInPages;
import ca.astrogrowth.publishing.linkedin.LinkedInSignIn;
import ca.astrogrowth.publishing.linkedin.Page;
import ca.astrogrowth.publishing.linkedin.SignInOutcome;
import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects the current workspace to LinkedIn by the OAuth 2.0 code flow. */
@Service
@Needs(Right.READ)
public class LinkedIn {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LinkedInSignIn signIn;
    private final LinkedInPages pages;
    private final Connections connections;
    private final Identities identities;
    private final Agenda agenda;
    private final Desk desk;
    private final TransactionTemplate transactions;
    private final Hints hints;
    private final Journal journal;
    private final Clock clock;
    private final RandomGenerator chance;

    LinkedIn(
            LinkedInSignIn signIn,
            LinkedInPages pages,
            Connections connections,
            Identities identities,
            Agenda agenda,
            Desk desk,
            TransactionTemplate transactions,
            Hints hints,
            Journal journal,
            Clock clock,
            RandomGenerator chance) {
        this.signIn = signIn;
        this.pages = pages;
        this.connections = connections;
        this.identities = identities;
        this.agenda = agenda;
        this.desk = desk;
        this.transactions = transactions;
        this.hints = hints;
        this.journal = journal;
        this.clock = clock;
        this.chance = chance;
    }

    /** How the workspace stands with LinkedIn. */
    public LinkedInStatus status() {
        Instant now = clock.instant();
        return requireNonNull(transactions.execute(status -> {
            List<Grant> grants = connections.all();
            List<LinkedInIdentity> all = identities.all(grants, now);
            return LinkedInStatus.of(
                    grants.stream()
                            .map(grant -> LinkedInAccount.of(grant, now, of(grant, all)))
                            .toList(),
                    agenda.held(now));
        }));
    }

    private static List<LinkedInIdentity> of(Grant grant, List<LinkedInIdentity> all) {
        return all.stream()
                .filter(identity -> identity.grant().equals(grant.id()))
                .toList();
    }

    /** Whether LinkedIn knows us as this application. */
    public boolean offers(LinkedInApplication application) {
        return signIn.offers(application.app());
    }

    /** Where posts go that name no other. @throws NoSuchElementException if the workspace has no such identity */
    @Needs(Right.LINKEDIN)
    public void makeUsual(UUID identity) {
        transactions.executeWithoutResult(status -> {
            if (!identities.exists(identity)) {
                throw new NoSuchElementException("No such identity: " + identity);
            }
            identities.makeUsual(identity);
            hints.changed();
        });
    }

    /**
     * Starts a connection. The caller keeps the attempt in the session and sends the browser to {@link Attempt#page}.
     */
    @Needs(Right.LINKEDIN)
    public Attempt begin(LinkedInApplication application) {
        String state = secret();
        String nonce = secret();
        String verifier = secret();
        return new Attempt(
                application,
                signIn.page(application.app(), state, nonce, verifier),
                TenantContext.current().value(),
                state,
                nonce,
                verifier,
                clock.instant().plus(PATIENCE));
    }

    /** Ends it: checks state and nonce, takes the tokens, seals them. What was held goes out again. */
    @Needs(Right.LINKEDIN)
    public Connected complete(Attempt attempt, String state, String code) {
        if (!attempt.tenant().equals(TenantContext.current().value())) {
            return new Refused("failure.linkedin.other_workspace");
        }
        if (!same(attempt.state(), state)) {
            return new Refused("failure.linkedin.state");
        }
        if (!clock.instant().isBefore(attempt.until())) {
            return new Refused("failure.linkedin.expired");
        }
        return switch (signIn.exchange(attempt.application().app(), code, attempt.verifier(), attempt.nonce())) {
            case SignInOutcome.Refused(String reason) -> new Refused(reason);
            case Granted granted ->
                granted.app() == App.COMMUNITY || granted.mayPost()
                        ? connect(granted)
                        : new Refused("failure.linkedin.no_posting");
        };
    }

    private Connected connect(Granted granted) {
        Optional<List<Page>> administered = granted.app() == App.COMMUNITY
                ? pages.administered(granted.access().value())
                : Optional.empty();
        transactions.executeWithoutResult(status -> {
            desk.release(() -> keep(granted, administered));
            hints.changed();
        });
        Set<String> missing = new TreeSet<>(granted.app().scopes());
        missing.removeAll(granted.scopes());
        return new Done(granted.name(), missing);
    }

    private void keep(Granted granted, Optional<List<Page>> administered) {
        UUID grant = connections.save(granted, UuidV7.next(), clock.instant());
        journal.record(JournalKind.LINKEDIN_CONNECTED, grant, new Change("account", null, granted.name()));
        if (granted.app() == App.MEMBER) {
            identities.profile(grant, granted.member(), granted.name());
        } else {
            administered.ifPresent(pages -> identities.pages(grant, pages));
        }
    }

    /**
     * Forgets the tokens, then asks LinkedIn to do the same, unless another workspace has the same member's permission. What
     * is queued is held.
     *
     * @throws NoSuchElementException if the workspace has no such connection
     */
    @Needs(Right.LINKEDIN)
    public void disconnect(UUID account) {
        requireNonNull(transactions.execute(status -> leave(account)))
                .forEach(token -> signIn.revoke(token.app(), token.value()));
    }

    private List<Revocable> leave(UUID account) {
        Grant grant = connections
                .find(account)
                .orElseThrow(() -> new NoSuchElementException("No such connection: " + account));
        List<Revocable> tokens = Stream.of(connections.access(grant), connections.refresh(grant))
                .flatMap(Optional::stream)
                .map(token -> new Revocable(grant.app(), token))
                .toList();
        boolean shared = connections.leave(grant);
        identities.leave(grant.id());
        journal.record(JournalKind.LINKEDIN_DISCONNECTED, grant.id(), new Change("account", grant.name(), null));
        hints.changed();
        return shared ? List.of() : tokens;
    }

    private record Revocable(App app, String value) {}

    private String secret() {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** One try to connect; belongs to one session and one tenant, used once, within ten minutes. */
    public record Attempt(
            LinkedInApplication application,
            URI page,
            String tenant,
            String state,
            String nonce,
            String verifier,
            Instant until)
            implements Serializable {

        /** Without what could be used. */
        @Override
        public String toString() {
            return "Attempt of " + tenant + " until " + until;
        }
    }

    /** How it ended. */
    public sealed interface Connected {

        /** @param missing permissions that were asked for and not given */
        record Done(String member, Set<String> missing) implements Connected {

            public Done {
                missing = Set.copyOf(missing);
            }
        }

        /** @param reason translation key */
        record Refused(String reason) implements Connected {}
    }
}
