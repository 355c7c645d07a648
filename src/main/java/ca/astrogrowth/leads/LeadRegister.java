package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.messaging.Hints;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes leads down, each with its facts and its score, so that a workspace never has a place twice. */
@Component
class LeadRegister {

    private static final String SOURCE = "GOOGLE_PLACES";

    /** The longest that Google's terms let anything but a place's identifier be kept. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;
    private final JsonMapper json;
    private final Hints hints;
    private final Clock clock;

    LeadRegister(JdbcClient database, NamedParameterJdbcTemplate batches, JsonMapper json, Hints hints, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.json = json;
        this.hints = hints;
        this.clock = clock;
    }

    /**
     * Adds those that the workspace does not have yet, as far as the target goes.
     *
     * @return how many the campaign still has room for
     */
    @Transactional
    int add(CampaignId campaign, int target, List<Lead> found) {
        oneAtATime();
        int room = room(campaign, target);
        Set<String> known = known(found);
        List<Lead> fresh = found.stream()
                .filter(lead -> known.add(lead.placeId()))
                .limit(room)
                .toList();
        if (!fresh.isEmpty()) {
            insert(campaign, fresh, clock.instant());
            hints.changed();
        }
        return room - fresh.size();
    }

    @Transactional(readOnly = true)
    int room(CampaignId campaign, int target) {
        return Math.max(0, target - of(campaign).size());
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    List<UUID> of(CampaignId campaign) {
        return database.sql("select id from leads where campaign_id = :campaign order by id")
                .param("campaign", campaign.value())
                .query(UUID.class)
                .list();
    }

    /** An event may be delivered to two nodes at once, and two campaigns may find the same place. */
    private void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtextextended(current_schema() || '.leads', 0))")
                .query(row -> {});
    }

    private Set<String> known(List<Lead> found) {
        if (found.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(database.sql("select place_id from leads where place_id in (:places)")
                .param("places", found.stream().map(Lead::placeId).toList())
                .query(String.class)
                .list());
    }

    private void insert(CampaignId campaign, List<Lead> leads, Instant now) {
        batches.batchUpdate("""
                insert into leads (id, campaign_id, place_id, name, category, address, city, phone, email, website,
                                   rating, reviews, score, reasons, created_at)
                values (:id, :campaign, :place, :name, :category, :address, :city, :phone, :email, :website,
                        :rating, :reviews, :score, cast(:reasons as jsonb), :now)
                """, rows(leads.stream().map(lead -> row(campaign, lead, now))));
        batches.batchUpdate("""
                insert into lead_facts (lead_id, field, value, source, fetched_at, expires_at)
                values (:lead, :field, :value, :source, :now, :end)
                """, rows(leads.stream().flatMap(lead -> facts(lead, now))));
    }

    private static MapSqlParameterSource[] rows(Stream<MapSqlParameterSource> rows) {
        return rows.toArray(MapSqlParameterSource[]::new);
    }

    private MapSqlParameterSource row(CampaignId campaign, Lead lead, Instant now) {
        LeadScore score = lead.score();
        return new MapSqlParameterSource("id", lead.id())
                .addValue("campaign", campaign.value())
                .addValue("place", lead.placeId())
                .addValue("name", lead.name())
                .addValue("category", lead.category())
                .addValue("address", lead.address())
                .addValue("city", lead.city())
                .addValue("phone", lead.phone() == null ? null : lead.phone().e164())
                .addValue("email", lead.email() == null ? null : lead.email().value())
                .addValue(
                        "website",
                        lead.website() == null ? null : lead.website().toString())
                .addValue("rating", lead.rating())
                .addValue("reviews", lead.reviews())
                .addValue("score", score.total().value())
                .addValue("reasons", json.writeValueAsString(score.reasons()))
                .addValue("now", Timestamp.from(now));
    }

    private static Stream<MapSqlParameterSource> facts(Lead lead, Instant now) {
        return lead.facts().entrySet().stream()
                .map(fact -> new MapSqlParameterSource("lead", lead.id())
                        .addValue("field", fact.getKey())
                        .addValue("value", fact.getValue())
                        .addValue("source", SOURCE)
                        .addValue("now", Timestamp.from(now))
                        .addValue("end", Timestamp.from(now.plus(KEPT))));
    }
}
