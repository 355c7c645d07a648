package ca.astrogrowth.leads;

import ca.astrogrowth.leads.exports.ArchivePages;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All leads of the current workspace with where each value comes from, for those who take their data with them. */
@Service
public class LeadArchive {

    private final ArchivePages pages;

    LeadArchive(ArchivePages pages) {
        this.pages = pages;
    }

    /** Hands over every lead, oldest first, some at a time in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void each(Consumer<Lead> reader) {
        List<Lead> page = pages.after(null);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = pages.after(page.getLast().id());
        }
    }

    /**
     * @param values what is believed, as far as it may leave the house
     * @param facts what every source says, as far as it may leave the house
     * @param attribution what must be said wherever it is shown
     * @param withheld whether something stays here because its source's terms ask for it
     */
    public record Lead(
            UUID id,
            UUID campaignId,
            @Nullable String placeId,
            int score,
            int potential,
            @Nullable String correctionReason,
            Instant createdAt,
            Map<String, String> values,
            List<Fact> facts,
            @Nullable String attribution,
            boolean withheld) {

        /** Of a row for each lead. */
        public static final List<String> COLUMNS = columns();

        /** Of a row for each fact. */
        public static final List<String> FACT_COLUMNS =
                List.of("lead_id", "field", "value", "source", "fetched_at", "page", "standing");

        public Lead {
            values = Map.copyOf(values);
            facts = List.copyOf(facts);
        }

        private static List<String> columns() {
            List<String> columns = new ArrayList<>(
                    List.of("id", "campaign_id", "place_id", "score", "potential", "correction_reason", "created_at"));
            columns.addAll(Arrays.stream(Field.values()).map(Field::code).toList());
            columns.addAll(List.of("attribution", "withheld"));
            return List.copyOf(columns);
        }

        public List<@Nullable String> cells() {
            List<@Nullable String> cells = new ArrayList<>(Arrays.asList(
                    id.toString(),
                    campaignId.toString(),
                    placeId,
                    String.valueOf(score),
                    String.valueOf(potential),
                    correctionReason,
                    createdAt.toString()));
            for (Field field : Field.values()) {
                cells.add(values.get(field.code()));
            }
            cells.add(attribution);
            cells.add(String.valueOf(withheld));
            return cells;
        }

        public List<@Nullable String> cells(Fact fact) {
            return Arrays.asList(
                    id.toString(),
                    fact.field().code(),
                    fact.value(),
                    fact.source().name(),
                    fact.fetchedAt().toString(),
                    Objects.toString(fact.page(), null),
                    Objects.toString(fact.standing(), null));
        }
    }
}
