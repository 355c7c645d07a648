package ca.astrogrowth.access;

import ca.astrogrowth.tenancy.TenantContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets what lets nobody in any more. May be repeated. */
@Service
public class AccessUpkeep {

    private static final Duration KEPT = Duration.ofDays(30);

    private final TokenRows tokens;
    private final KeyRows keys;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AccessUpkeep(TokenRows tokens, KeyRows keys, TransactionTemplate transactions, Clock clock) {
        this.tokens = tokens;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For the whole platform. */
    public void night() {
        Instant moment = clock.instant().minus(KEPT);
        TenantContext.platform()
                .run(() -> transactions.executeWithoutResult(status -> {
                    tokens.forgetBefore(moment);
                    keys.forgetBefore(moment);
                }));
    }
}
