package ca.astrogrowth.leads;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads of which nothing new was learnt for long: what nobody needs any more is not kept. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class IdleLeads {

    private final JdbcClient database;
    private final LeadDesk desk;

    IdleLeads(JdbcClient database, LeadDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /**
     * They go as if somebody deleted them: with the posts about them that are not published.
     *
     * @return how many
     */
    public int forget(Instant before, int most) {
        List<UUID> idle = database.sql("""
                        select id from leads
                         where merged_into is null and created_at < :before
                           and not exists (select from lead_facts where lead_id = leads.id and fetched_at >= :before)
                         order by id limit :most""")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(UUID.class)
                .list();
        idle.forEach(lead -> desk.delete(new LeadId(lead)));
        return idle.size();
    }
}
