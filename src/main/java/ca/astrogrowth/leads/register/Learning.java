package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.messaging.Hints;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked about a lead, and what was learnt of it. */
@Component
@Transactional
public class Learning {

    private final JdbcClient database;
    private final LeadLock lock;
    private final FactStore facts;
    private final Suppressions suppressions;
    private final Assessor assessor;
    private final Merging merging;
    private final Hints hints;
    private final Clock clock;

    Learning(
            JdbcClient database,
            LeadLock lock,
            FactStore facts,
            Suppressions suppressions,
            Assessor assessor,
            Merging merging,
            Hints hints,
            Clock clock) {
        this.database = database;
        this.lock = lock;
        this.facts = facts;
        this.suppressions = suppressions;
        this.assessor = assessor;
        this.merging = merging;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Empty when nothing is to be asked any more: the lead was merged or deleted, or enriched by another delivery.
     *
     * @param first whether it is asked for the first time
     */
    @Transactional(readOnly = true)
    public Optional<Asked> ask(UUID lead, boolean first) {
        return database.sql("""
                        select website, email is not null as has_email from leads
                        where id = :lead and merged_into is null and (enriched_at is null or not :first)
                        """)
                .param("lead", lead)
                .param("first", first)
                .query((row, number) ->
                        new Asked(Facts.websiteIn(row.getString("website")).orElse(null), row.getBoolean("has_email")))
                .optional();
    }

    /** Writes it down, and looks whether the lead is another one after all. A visit that brought nothing takes nothing away. */
    public void learnt(UUID lead, boolean first, List<Fact> learnt, Collection<String> suppressed) {
        lock.take();
        suppressions.add(suppressed);
        if (!enriched(lead, first) || learnt.isEmpty()) {
            return;
        }
        learnt.stream().map(Fact::source).distinct().forEach(source -> facts.forget(List.of(lead), source));
        facts.write(suppressions.keep(learnt).stream().map(fact -> new FactStore.Row(lead, lead, fact)));
        assessor.assess(List.of(lead));
        merging.look(lead);
        hints.changed();
    }

    private boolean enriched(UUID lead, boolean first) {
        return database.sql("""
                        update leads set enriched_at = :now
                        where id = :lead and merged_into is null and (enriched_at is null or not :first)
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("lead", lead)
                        .param("first", first)
                        .update()
                == 1;
    }

    /** @param hasEmail whether none need be looked for */
    public record Asked(@Nullable URI website, boolean hasEmail) {}
}
