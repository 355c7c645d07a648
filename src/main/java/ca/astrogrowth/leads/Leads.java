package ca.astrogrowth.leads;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.leads.facts.OpenData;
import ca.astrogrowth.leads.source.Municipalities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The leads of the current workspace. A record that was merged into another is not a lead. */
@Service
@Transactional(readOnly = true)
@Needs(Right.READ)
public class Leads {

    private static final int LONGEST_STRETCH = 500;

    private final JdbcClient database;
    private final LeadRows rows;
    private final LeadListing listing;
    private final KnownFacts facts;
    private final Campaigns campaigns;
    private final Municipalities municipalities;

    Leads(
            JdbcClient database,
            LeadRows rows,
            LeadListing listing,
            KnownFacts facts,
            Campaigns campaigns,
            Municipalities municipalities) {
        this.database = database;
        this.rows = rows;
        this.listing = listing;
        this.facts = facts;
        this.campaigns = campaigns;
        this.municipalities = municipalities;
    }

    /** @throws ca.astrogrowth.common.BadCursorException if the cursor is not one of such a list */
    public Slice<LeadView> of(CampaignId campaign, LeadFilter filter, Window window) {
        return listing.page(campaign, filter, window);
    }

    /** Those of all campaigns whose name, city or address has these words, the best first. */
    public List<LeadView> named(String words, int most) {
        return words.isBlank() ? List.of() : listing.named(words, most);
    }

    /** The rows from this number on, for a screen that shows a stretch of a long list. @param limit 1 to 500 */
    public List<LeadView> of(CampaignId campaign, LeadFilter filter, int offset, int limit) {
        return listing.stretch(campaign, filter, offset, Math.min(limit, LONGEST_STRETCH));
    }

    public int count(CampaignId campaign, LeadFilter filter) {
        return listing.count(campaign, filter);
    }

    /** The best first. */
    public List<LeadId> ids(CampaignId campaign) {
        return database.sql("""
                        select id from leads where campaign_id = :campaign and merged_into is null
                        order by coalesce(correction, score) desc, id
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> new LeadId(row.getObject("id", UUID.class)))
                .list();
    }

    /** How far a campaign's leads have come. */
    public LeadProgress progress(CampaignId campaign) {
        return database.sql("""
                        select count(*) as found, count(chosen_at) as chosen,
                               count(*) filter (where chosen_at is not null and enriched_at is not null) as enriched
                        from leads where campaign_id = :campaign and merged_into is null
                        """)
                .param("campaign", campaign.value())
                .query((row, number) ->
                        new LeadProgress(row.getLong("found"), row.getLong("chosen"), row.getLong("enriched")))
                .single();
    }

    public Optional<LeadView> find(LeadId id) {
        return database.sql("select * from leads where id = :id and merged_into is null")
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    public Optional<LeadDetails> details(LeadId id) {
        return find(id).map(lead -> new LeadDetails(lead, facts.live(id), merged(id)));
    }

    /** The lead that tells of this record now: itself, or the one that it was merged into. */
    public Optional<LeadId> leadOf(LeadId record) {
        return database.sql("""
                        with recursive up(id, parent) as (
                            select id, merged_into from leads where id = :id
                            union select leads.id, leads.merged_into from leads join up on leads.id = up.parent)
                        select id from up where parent is null
                        """)
                .param("id", record.value())
                .query(UUID.class)
                .optional()
                .map(LeadId::new);
    }

    /** Whether some of what a lead's lists told is OpenStreetMap's, which must be named wherever it is shown. */
    public boolean isFromOpenStreetMap(LeadId id) {
        return database.sql("""
                        select exists (
                            select 1 from leads where (id = :id or merged_into = :id) and starts_with(place_id, :key))
                        """)
                .param("id", id.value())
                .param("key", OpenData.OPEN_STREET_MAP_KEY)
                .query(Boolean.class)
                .single();
    }

    private List<LeadDetails.MergedRecord> merged(LeadId into) {
        return database.sql("""
                        select id, name, merge_reason, merged_at from leads where merged_into = :into order by merged_at, id
                        """)
                .param("into", into.value())
                .query((row, number) -> new LeadDetails.MergedRecord(
                        new LeadId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("merge_reason"),
                        row.getTimestamp("merged_at").toInstant()))
                .list();
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
                        facts.told(id),
                        isClosed(id))));
    }

    private boolean isClosed(LeadId id) {
        return database.sql("""
                        select exists (
                            select 1 from leads where (id = :id or merged_into = :id) and closed_at is not null)
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    /** The names of these leads; those that are gone are missing. */
    public Map<LeadId, String> names(List<LeadId> ids) {
        return database
                .sql("select id, name from leads where id = any(cast(:ids as uuid[])) and merged_into is null")
                .param("ids", ids.stream().map(LeadId::toString).toArray(String[]::new))
                .query((row, number) -> Map.entry(new LeadId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public long count() {
        return database.sql("select count(*) from leads where merged_into is null")
                .query(Long.class)
                .single();
    }

    public long count(CampaignId campaign) {
        return database.sql("select count(*) from leads where campaign_id = :campaign and merged_into is null")
                .param("campaign", campaign.value())
                .query(Long.class)
                .single();
    }

    /** Those that were handed on to be written about, oldest first. */
    public List<UUID> handedOn(CampaignId campaign) {
        return database.sql("""
                        select id from leads
                        where campaign_id = :campaign and merged_into is null and handed_at is not null order by id
                        """)
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
    }

    /** Municipalities that a campaign can look in, best match first, for suggestions while typing. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> citiesLike(String start, int most) {
        return municipalities.like(start, most);
    }

    /** Municipalities that somebody may have meant by a name that is none of them, best match first. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public List<String> citiesNear(String name, int most) {
        return municipalities.closest(name, most);
    }

    /** Whether a campaign can look in this city. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean knowsCity(Locality locality) {
        return municipalities.find(locality).isPresent();
    }
}
