package ca.astrogrowth.leads.register;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.leads.facts.Fact;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Works out leads from their facts, in the transaction that changed the facts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Assessor {

    private final JdbcClient database;
    private final FactStore facts;
    private final Campaigns campaigns;
    private final JsonMapper json;
    private final Clock clock;

    Assessor(JdbcClient database, FactStore facts, Campaigns campaigns, JsonMapper json, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.campaigns = campaigns;
        this.json = json;
        this.clock = clock;
    }

    /** Their facts changed. */
    public void assess(Collection<UUID> leads) {
        if (leads.isEmpty()) {
            return;
        }
        Map<UUID, List<Fact>> known = facts.of(leads);
        List<Assessed> assessed = campaignsOf(leads).entrySet().stream()
                .map(lead -> new Assessed(
                        lead.getKey(), assess(known.getOrDefault(lead.getKey(), List.of()), lead.getValue())))
                .toList();
        Bulk<Assessed> rows = new Bulk<>(assessed).with("id", "uuid", Assessed::id);
        Assessment.columns(rows, Assessed::assessment, json).update(database, "leads");
    }

    Assessment assess(Collection<Fact> known, Trade trade) {
        return Assessment.of(known, trade.industry(), trade.words(), clock.instant());
    }

    Trade trade(CampaignId campaign) {
        return campaigns.find(campaign).map(Trade::of).orElse(Trade.UNKNOWN);
    }

    private Map<UUID, Trade> campaignsOf(Collection<UUID> leads) {
        Map<UUID, UUID> campaignOf = new HashMap<>();
        database.sql("select id, campaign_id from leads where id = any(cast(:leads as uuid[]))")
                .param("leads", FactStore.strings(leads))
                .query(row -> {
                    campaignOf.put(row.getObject("id", UUID.class), row.getObject("campaign_id", UUID.class));
                });
        Map<UUID, Trade> trades = campaignOf.values().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> trade(new CampaignId(id))));
        Map<UUID, Trade> tradeOf = new HashMap<>();
        campaignOf.forEach((lead, campaign) -> tradeOf.put(lead, trades.getOrDefault(campaign, Trade.UNKNOWN)));
        return tradeOf;
    }

    private record Assessed(UUID id, Assessment assessment) {}

    /** What the campaign looks for. */
    record Trade(Industry industry, @Nullable String words) {

        static final Trade UNKNOWN = new Trade(Industry.OTHER, null);

        static Trade of(CampaignView campaign) {
            return new Trade(campaign.industry(), campaign.trade());
        }
    }
}
