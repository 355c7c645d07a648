package ca.astrogrowth.leads.register;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is written down of one lead. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Records {

    private final JdbcClient database;
    private final LeadLock lock;
    private final FactStore facts;
    private final Merging merging;
    private final Assessor assessor;
    private final Clock clock;

    Records(JdbcClient database, LeadLock lock, FactStore facts, Merging merging, Assessor assessor, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.facts = facts;
        this.merging = merging;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** A source says these facts now, and nothing else of these fields. */
    public void say(UUID lead, Source source, Collection<Field> fields, List<Fact> said) {
        lock.take();
        database.sql("""
                        delete from lead_facts where lead_id = :lead and source = :source and field = any(:fields)
                        """)
                .param("lead", lead)
                .param("source", source.name())
                .param("fields", fields.stream().map(Field::code).toArray(String[]::new))
                .update();
        facts.write(said.stream().map(fact -> new FactStore.Row(lead, lead, fact)));
        assessor.assess(List.of(lead));
    }

    /** The lead that a record tells of now. */
    public UUID leadOf(UUID record) {
        return facts.leadsOf(List.of(record)).getOrDefault(record, record);
    }

    /** @return it and the records that were merged into it */
    public List<UUID> delete(UUID lead) {
        lock.take();
        List<UUID> records = merging.recordsUnder(lead);
        database.sql("""
                        insert into forgotten_places (place_id, forgotten_at)
                        select place_id, :now from leads
                        where id = any(cast(:records as uuid[])) and place_id is not null
                        on conflict do nothing
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("records", FactStore.strings(records))
                .update();
        database.sql("delete from leads where id = :lead").param("lead", lead).update();
        return records;
    }

    /**
     * All that a campaign brought: its leads with what was merged into them, its lists and how far its search came. Its
     * records that were merged into another campaign's leads stay, because those leads tell of them.
     */
    public void deleteAll(CampaignId campaign) {
        lock.take();
        for (String rows : List.of(
                "leads where campaign_id = :campaign and merged_into is null",
                "lead_imports where campaign_id = :campaign",
                "lead_searches where campaign_id = :campaign")) {
            database.sql("delete from " + rows)
                    .param("campaign", campaign.value())
                    .update();
        }
    }

    public void correct(UUID lead, Score score, String reason) {
        lock.take();
        database.sql("""
                        update leads set correction = :score, correction_reason = :reason, corrected_at = :now
                        where id = :lead
                        """)
                .param("score", score.value())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("lead", lead)
                .update();
    }

    public void uncorrect(UUID lead) {
        lock.take();
        database.sql("""
                        update leads set correction = null, correction_reason = null, corrected_at = null
                        where id = :lead
                        """).param("lead", lead).update();
    }
}
