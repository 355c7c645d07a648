package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.facts.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of {@code leads}. */
@Component
class LeadRows implements RowMapper<LeadView> {

    private static final TypeReference<List<ScoreLine>> REASONS = new TypeReference<>() {};

    private final JsonMapper json;

    LeadRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public LeadView mapRow(ResultSet row, int number) throws SQLException {
        String phone = row.getString("phone");
        String standing = row.getString("email_standing");
        return new LeadView(
                new LeadId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getString("name"),
                row.getString("category"),
                row.getString("address"),
                row.getString("city"),
                phone == null ? null : new PhoneNumber(phone),
                row.getString("email"),
                standing == null ? null : Standing.valueOf(standing),
                row.getString("website"),
                row.getString("description"),
                row.getBigDecimal("rating"),
                row.getObject("reviews", Integer.class),
                new Score(row.getInt("score")),
                json.readValue(row.getString("reasons"), REASONS),
                new Score(row.getInt("potential")),
                json.readValue(row.getString("potential_reasons"), REASONS),
                correction(row),
                row.getTimestamp("created_at").toInstant());
    }

    private static LeadView.@Nullable Correction correction(ResultSet row) throws SQLException {
        Integer score = row.getObject("correction", Integer.class);
        return score == null
                ? null
                : new LeadView.Correction(
                        new Score(score),
                        row.getString("correction_reason"),
                        row.getTimestamp("corrected_at").toInstant());
    }
}
