package ca.astrogrowth.leads.register;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.messaging.Hints;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Facts that may not be kept for ever. */
@Component
@Transactional
public class Ageing {

    /** Three nights to try. */
    private static final Duration AHEAD = Duration.ofDays(3);

    private final JdbcClient database;
    private final LeadLock lock;
    private final Assessor assessor;
    private final Hints hints;
    private final Clock clock;

    Ageing(JdbcClient database, LeadLock lock, Assessor assessor, Hints hints, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.assessor = assessor;
        this.hints = hints;
        this.clock = clock;
    }

    /** Google's identifiers of what a campaign knows from Google and would forget within days. */
    @Transactional(readOnly = true)
    public List<String> aboutToExpire(CampaignId campaign) {
        return database.sql("""
                        select place_id from leads
                        where campaign_id = :campaign and place_id is not null
                          and exists(select from lead_facts
                                     where origin = leads.id and source = 'GOOGLE_PLACES' and expires_at < :soon)
                        order by id
                        """)
                .param("campaign", campaign.value())
                .param("soon", Timestamp.from(clock.instant().plus(AHEAD)))
                .query(String.class)
                .list();
    }

    /** @param closed for good or for some time */
    public void closed(CampaignId campaign, String place, boolean closed) {
        database.sql("""
                        update leads set closed_at = case when :closed then coalesce(closed_at, :now) end
                        where campaign_id = :campaign and place_id = :place
                        """)
                .param("closed", closed)
                .param("now", Timestamp.from(clock.instant()))
                .param("campaign", campaign.value())
                .param("place", place)
                .update();
    }

    public void forgetWhatExpired() {
        lock.take();
        Set<UUID> leads = new HashSet<>();
        Set<UUID> records = new HashSet<>();
        database.sql("delete from lead_facts where expires_at <= :now returning origin, lead_id")
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    records.add(row.getObject("origin", UUID.class));
                    leads.add(row.getObject("lead_id", UUID.class));
                });
        if (leads.isEmpty()) {
            return;
        }
        assessor.assess(leads);
        forgetBehindOthers(records);
        hints.changed();
    }

    /** A merged record shows nothing but its name, and is worked out anew if it becomes a lead of its own again. */
    private void forgetBehindOthers(Set<UUID> records) {
        database.sql("""
                        update leads set category = null, address = null, city = null, postal_code = null, phone = null,
                            email = null, email_standing = null, website = null, description = null, rating = null,
                            reviews = null, latitude = null, longitude = null, name_key = null, address_key = null,
                            domain = null,
                            name = coalesce((select min(value) from lead_facts
                                             where origin = leads.id and field = 'name'), '')
                        where merged_into is not null and id = any(cast(:records as uuid[]))
                        """).param("records", FactStore.strings(records)).update();
    }
}
