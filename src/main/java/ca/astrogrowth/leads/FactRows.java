package ca.astrogrowth.leads;

import ca.astrogrowth.common.PhoneNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of {@code lead_facts}. */
@Component
class FactRows {

    private static final List<String> TOLD =
            List.of("name", "city", "category", "address", "phone", "website", "rating", "reviews");

    private final JdbcClient database;
    private final Clock clock;

    FactRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What has not expired and may be told, in a fixed order; what is ours to keep comes before Google's. */
    List<LeadBrief.Fact> live(LeadId lead) {
        Map<String, String> values = new LinkedHashMap<>();
        database.sql("""
                        select field, value from lead_facts
                        where lead_id = :lead and (expires_at is null or expires_at > :now)
                        order by expires_at desc
                        """)
                .param("lead", lead.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    values.putIfAbsent(row.getString("field"), row.getString("value"));
                });
        List<LeadBrief.Fact> facts = new ArrayList<>();
        for (String field : TOLD) {
            String value = values.get(field);
            if (value != null) {
                facts.add(new LeadBrief.Fact("F" + (facts.size() + 1), field, words(field, value)));
            }
        }
        return facts;
    }

    private static String words(String field, String value) {
        return field.equals("phone") ? new PhoneNumber(value).national() : value;
    }
}
