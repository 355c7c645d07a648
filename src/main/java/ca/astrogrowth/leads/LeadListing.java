package ca.astrogrowth.leads;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.BadCursorException;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists a campaign's leads. A cursor is the sort value and the identifier of the last row: no page is read twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LeadListing {

    private static final String WANTED = """
            where campaign_id = :campaign and merged_into is null
              and (cast(:min as integer) is null or coalesce(correction, score) >= :min)
              and (cast(:email as boolean) is null or (email is not null) = :email)
              and (cast(:city as text) is null or lower(city) = lower(:city))
              and (cast(:words as text) is null
                   or lower(concat_ws(' ', name, name_key, category, address, email)) like :words escape '!')
            """;
    private static final String VISIBLE = "select *, %s as place_in_order from leads " + WANTED;

    private static final String NAMED = """
            select * from leads
            where merged_into is null and lower(concat_ws(' ', name, name_key, city, email)) like :words escape '!'
            order by coalesce(correction, score) desc nulls last, id desc limit :most
            """;

    private final JdbcClient database;
    private final LeadRows rows;

    LeadListing(JdbcClient database, LeadRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** @throws BadCursorException if the cursor is not one of ours */
    Slice<LeadView> page(CampaignId campaign, LeadFilter filter, Window window) {
        Order order = Order.of(filter.sort());
        Cursor after = window.cursor() == null ? null : Cursor.read(window.cursor());
        List<Row> found = wanted(sql(order, filter.reversed(), after != null), campaign, filter)
                .param("limit", window.limit() + 1)
                .param("after", after == null ? null : after.value)
                .param("id", after == null ? null : after.id)
                .query((row, number) -> new Row(rows.mapRow(row, number), row.getString("place_in_order")))
                .list();
        List<LeadView> items =
                found.stream().limit(window.limit()).map(Row::lead).toList();
        boolean more = found.size() > window.limit();
        return new Slice<>(
                items, more ? Cursor.of(found.get(window.limit() - 1)).written() : null);
    }

    /** Of all campaigns, the best first. */
    List<LeadView> named(String words, int most) {
        return database.sql(NAMED)
                .param("words", pattern(words))
                .param("most", most)
                .query(rows)
                .list();
    }

    /** Rows by their number in the list, for a screen that shows a stretch of a long one. */
    List<LeadView> stretch(CampaignId campaign, LeadFilter filter, int offset, int limit) {
        Order order = Order.of(filter.sort());
        String direction = order.direction(filter.reversed());
        String found = "select id from leads %s order by %s %s, id %3$s offset :offset limit :limit"
                .formatted(WANTED, order.column, direction);
        // Only what is shown is read whole: the rows before it are counted by what the order needs.
        String whole = "select leads.* from leads join (%s) as found using (id) order by %s %s, id %3$s"
                .formatted(found, order.column, direction);
        return wanted(whole, campaign, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    int count(CampaignId campaign, LeadFilter filter) {
        return wanted("select count(*) from leads " + WANTED, campaign, filter)
                .query(Integer.class)
                .single();
    }

    private StatementSpec wanted(String sql, CampaignId campaign, LeadFilter filter) {
        return database.sql(sql)
                .param("campaign", campaign.value())
                .param("min", filter.minScore())
                .param("email", filter.hasEmail())
                .param("city", filter.city())
                .param("words", pattern(filter.words()));
    }

    private static String sql(Order order, boolean reversed, boolean goesOn) {
        String direction = order.direction(reversed);
        String beyond = goesOn
                ? "select * from listed where (place_in_order, id) %s (cast(:after as %s), cast(:id as uuid))"
                        .formatted(direction.equals("desc") ? "<" : ">", order.type)
                : "select * from listed where cast(:after as text) is null and cast(:id as uuid) is null";
        return "with listed as (%s) %s order by place_in_order %s, id %3$s limit :limit"
                .formatted(VISIBLE.formatted(order.column), beyond, direction);
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
    }

    private enum Order {
        NEWEST("id", "uuid", true),
        SCORE("coalesce(correction, score)", "integer", true),
        POTENTIAL("potential", "integer", true),
        NAME("coalesce(name_key, '')", "text", false);

        private final String column;
        private final String type;
        private final boolean descending;

        Order(String column, String type, boolean descending) {
            this.column = column;
            this.type = type;
            this.descending = descending;
        }

        String direction(boolean reversed) {
            return descending == reversed ? "asc" : "desc";
        }

        static Order of(LeadFilter.Sort sort) {
            return switch (sort) {
                case NEWEST -> NEWEST;
                case SCORE -> SCORE;
                case POTENTIAL -> POTENTIAL;
                case NAME -> NAME;
            };
        }
    }

    private record Row(LeadView lead, @Nullable String place) {}

    private record Cursor(String value, UUID id) {

        private static final char BETWEEN = '\n';

        static Cursor of(Row row) {
            return new Cursor(row.place == null ? "" : row.place, row.lead.id().value());
        }

        static Cursor read(String written) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
                int end = text.lastIndexOf(BETWEEN);
                return new Cursor(text.substring(0, Math.max(0, end)), UUID.fromString(text.substring(end + 1)));
            } catch (IllegalArgumentException e) {
                throw new BadCursorException(e);
            }
        }

        String written() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((value + BETWEEN + id).getBytes(StandardCharsets.UTF_8));
        }
    }
}
