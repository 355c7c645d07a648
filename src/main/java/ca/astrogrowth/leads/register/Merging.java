package ca.astrogrowth.leads.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two leads that are one business become one, and two again when somebody says so. Merging only says whose the facts are,
 * so that nothing is lost by it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Merging {

    private final JdbcClient database;
    private final LeadLock lock;
    private final Lookup lookup;
    private final FactStore facts;
    private final Assessor assessor;
    private final Clock clock;

    Merging(JdbcClient database, LeadLock lock, Lookup lookup, FactStore facts, Assessor assessor, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.lookup = lookup;
        this.facts = facts;
        this.assessor = assessor;
        this.clock = clock;
    }

    /** Looks whether a lead of which more is known now is one that the workspace has already; the older of them stays. */
    public void look(UUID lead) {
        lock.take();
        Optional<Keys> keys = keys(lead);
        if (keys.isEmpty()) {
            return;
        }
        var apart = lookup.apart(lead);
        Book book = lookup.alike(List.of(keys.get()));
        book.find(keys.get(), other -> !other.equals(lead) && !apart.contains(List.of(lead, other)))
                .ifPresent(match -> mergeIntoOlder(lead, match));
    }

    private Optional<Keys> keys(UUID lead) {
        boolean visible = database.sql("select count(*) from leads where id = :lead and merged_into is null")
                        .param("lead", lead)
                        .query(Integer.class)
                        .single()
                > 0;
        return visible
                ? Optional.of(Portrait.of(facts.of(List.of(lead)).getOrDefault(lead, List.of()), clock.instant())
                        .keys())
                : Optional.empty();
    }

    private void mergeIntoOlder(UUID lead, Book.Match match) {
        boolean older = lead.toString().compareTo(match.lead().toString()) < 0;
        merge(older ? lead : match.lead(), older ? match.lead() : lead, match.reason());
    }

    void merge(UUID stays, UUID goes, MergeReason reason) {
        facts.point(recordsUnder(goes), stays);
        database.sql("""
                        update leads set merged_into = :stays, merge_reason = :reason, merged_at = now()
                        where id = :goes
                        """)
                .param("stays", stays)
                .param("reason", reason.code())
                .param("goes", goes)
                .update();
        assessor.assess(List.of(stays));
    }

    /**
     * Makes a merged record a lead of its own again, with whatever had been merged into it, and keeps the two apart.
     *
     * @throws NoSuchElementException if no merged record has this identifier
     */
    public void undo(UUID merged) {
        lock.take();
        UUID parent = database.sql("select merged_into from leads where id = :id and merged_into is not null")
                .param("id", merged)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No merged record " + merged));
        UUID root = facts.leadsOf(List.of(merged)).getOrDefault(merged, parent);
        facts.point(recordsUnder(merged), merged);
        database.sql("""
                        with freed as (
                            update leads set merged_into = null, merge_reason = null, merged_at = null where id = :id)
                        insert into leads_apart (lead_id, other_id) values (:id, :root) on conflict do nothing
                        """).param("id", merged).param("root", root).update();
        assessor.assess(List.of(merged, root));
    }

    /** A record and all that were merged into it, directly or not. */
    List<UUID> recordsUnder(UUID record) {
        return new ArrayList<>(
                database.sql("""
                        with recursive under(id) as (
                            values (cast(:record as uuid))
                            union select leads.id from leads join under on leads.merged_into = under.id)
                        select id from under
                        """).param("record", record).query(UUID.class).list());
    }
}
