package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The leads of the current workspace. */
@Service
@Transactional(readOnly = true)
public class Leads {

    private final JdbcClient database;
    private final LeadRows rows;
    private final FactRows facts;
    private final Campaigns campaigns;
    private final Municipalities municipalities;

    Leads(JdbcClient database, LeadRows rows, FactRows facts, Campaigns campaigns, Municipalities municipalities) {
        this.database = database;
        this.rows = rows;
        this.facts = facts;
        this.campaigns = campaigns;
        this.municipalities = municipalities;
    }

    public Slice<LeadView> of(CampaignId campaign, Window window) {
        List<LeadView> fetched = database.sql("""
                        select * from leads
                        where campaign_id = :campaign and (cast(:before as uuid) is null or id < :before)
                        order by id desc limit :limit
                        """)
                .param("campaign", campaign.value())
                .param("before", window.before())
                .param("limit", window.limit() + 1)
                .query(rows)
                .list();
        return Slice.of(fetched, window.limit(), lead -> lead.id().value());
    }

    public Optional<LeadView> find(LeadId id) {
        return database.sql("select * from leads where id = :id")
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    public Optional<LeadBrief> brief(LeadId id) {
        return find(id).flatMap(lead -> campaigns
                .find(lead.campaign())
                .map(campaign -> new LeadBrief(
                        id,
                        lead.campaign(),
                        campaign.industry(),
                        lead.name(),
                        lead.city() == null ? campaign.locality().city() : lead.city(),
                        facts.live(id))));
    }

    public long count() {
        return database.sql("select count(*) from leads").query(Long.class).single();
    }

    public long count(CampaignId campaign) {
        return database.sql("select count(*) from leads where campaign_id = :campaign")
                .param("campaign", campaign.value())
                .query(Long.class)
                .single();
    }

    /** Municipalities that a campaign can look in, best match first, for suggestions while typing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> citiesLike(String start, int most) {
        return municipalities.like(start, most);
    }

    /** Whether a campaign can look in this city. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean knowsCity(Locality locality) {
        return municipalities.find(locality).isPresent();
    }
}
