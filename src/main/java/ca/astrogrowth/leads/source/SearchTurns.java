package ca.astrogrowth.leads.source;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.UuidV7;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is to search for a campaign: an event may be handled on two nodes at once, and two events may ask for the
 * same campaign. Who is not heard of for a while has lost its turn. The rows of {@code lead_searches}.
 */
@Component
public class SearchTurns {

    /** Longer than a step takes in which Google is slow and has to be asked again. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final JdbcClient database;
    private final TransactionTemplate transactions;

    SearchTurns(JdbcClient database, TransactionTemplate transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Waits for its turn, then works. @param work is told by which name it holds the turn */
    public void during(CampaignId campaign, Consumer<UUID> work) {
        UUID holder = UuidV7.next();
        await(campaign, holder);
        try {
            work.accept(holder);
        } finally {
            giveBack(campaign, holder);
        }
    }

    private void await(CampaignId campaign, UUID holder) {
        try {
            while (!take(campaign, holder)) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to search for campaign " + campaign, e);
        }
    }

    /** Takes the turn, or keeps it. */
    public boolean take(CampaignId campaign, UUID holder) {
        return Boolean.TRUE.equals(transactions.execute(status -> database.sql("""
                        insert into lead_searches as turn (campaign_id, holder, held_until)
                        values (:campaign, :holder, clock_timestamp() + :lease * interval '1 ms')
                        on conflict (campaign_id) do update
                        set holder = excluded.holder, held_until = excluded.held_until
                        where turn.holder is null or turn.holder = excluded.holder
                           or turn.held_until < clock_timestamp()
                        """)
                        .param("campaign", campaign.value())
                        .param("holder", holder)
                        .param("lease", LEASE.toMillis())
                        .update()
                == 1));
    }

    private void giveBack(CampaignId campaign, UUID holder) {
        transactions.executeWithoutResult(status -> database.sql(
                        "update lead_searches set holder = null where campaign_id = :campaign and holder = :holder")
                .param("campaign", campaign.value())
                .param("holder", holder)
                .update());
    }
}
