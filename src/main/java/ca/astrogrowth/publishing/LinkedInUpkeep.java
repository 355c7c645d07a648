package ca.astrogrowth.publishing;

import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.publishing.linkedin.LinkedInSignIn;
import ca.astrogrowth.publishing.linkedin.RefreshOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the current workspace's connections alive: renews those that LinkedIn lets us renew, reminds of the others in time,
 * and seals what an older key sealed with the new one. Repeating it does nothing.
 */
@Service
public class LinkedInUpkeep {

    private static final Duration EARLY = Duration.ofDays(7);
    private static final String EXPIRED = "failure.linkedin.token_expired";

    private final Connections connections;
    private final Reminders reminders;
    private final LinkedInSignIn signIn;
    private final Desk desk;
    private final Hints hints;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LinkedInUpkeep(
            Connections connections,
            Reminders reminders,
            LinkedInSignIn signIn,
            Desk desk,
            Hints hints,
            TransactionTemplate transactions,
            Clock clock) {
        this.connections = connections;
        this.reminders = reminders;
        this.signIn = signIn;
        this.desk = desk;
        this.hints = hints;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void day() {
        Instant now = clock.instant();
        List<Grant> grants = transactions.execute(status -> {
            connections.reseal();
            return connections.all();
        });
        if (grants != null) {
            grants.stream()
                    .filter(grant -> grant.state() == Grant.State.CONNECTED)
                    .forEach(grant -> lookAfter(grant, now));
        }
    }

    private void lookAfter(Grant grant, Instant now) {
        if (grant.renews() && now.isAfter(grant.expiresAt().minus(EARLY))) {
            renew(grant, now);
        }
        transactions.executeWithoutResult(status -> connections
                .find(grant.id())
                .filter(current -> current.state() == Grant.State.CONNECTED)
                .ifPresent(current -> remind(current, now)));
    }

    /** While LinkedIn is asked, nothing is locked: who disconnects or connects again meanwhile has the last word. */
    private void renew(Grant grant, Instant now) {
        Optional<String> refresh = transactions.execute(status -> connections.refresh(grant));
        if (refresh == null || refresh.isEmpty()) {
            return;
        }
        RefreshOutcome outcome = signIn.refresh(grant.app(), refresh.get());
        transactions.executeWithoutResult(status -> connections
                .find(grant.id())
                .filter(current -> current.equals(grant))
                .ifPresent(current -> {
                    switch (outcome) {
                        case RefreshOutcome.Renewed(var access, var next) ->
                            connections.renew(current, access, next, now);
                        case RefreshOutcome.SignInAgain ignored -> desk.lose(current, EXPIRED);
                        case RefreshOutcome.Later ignored -> {
                            // tomorrow: there are seven days for it
                        }
                    }
                    hints.changed();
                }));
    }

    private void remind(Grant grant, Instant now) {
        if (!grant.holds(now)) {
            desk.lose(grant, EXPIRED);
        } else if (!grant.renews()) {
            reminders.remind(grant, now);
        }
    }
}
