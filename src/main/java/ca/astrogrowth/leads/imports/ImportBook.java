package ca.astrogrowth.leads.imports;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.messaging.Outbox;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what is to be imported, and how far it has come. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ImportBook {

    private static final TypeReference<LinkedHashMap<String, String>> CODES = new TypeReference<>() {};
    private static final int LONGEST_EXCERPT = 200;

    private final JdbcClient database;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    ImportBook(JdbcClient database, Outbox outbox, JsonMapper json, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** A list waits to be read. Its event goes with it. */
    public ImportId queue(CampaignId campaign, String fileName, Sheet sheet, Map<String, Field> mapping) {
        ImportId id = write(campaign, fileName, sheet, mapping);
        outbox.append(ImportQueued.TOPIC, new ImportQueued(id.value()));
        return id;
    }

    ImportId write(CampaignId campaign, String fileName, Sheet sheet, Map<String, Field> mapping) {
        UUID id = UuidV7.next();
        database.sql("""
                        insert into lead_imports
                            (id, campaign_id, file_name, content, mapping, state, rows, attribution, created_at)
                        values (:id, :campaign, :name, :content, cast(:mapping as jsonb), 'QUEUED', :rows,
                                :attribution, :now)
                        """)
                .param("id", id)
                .param("campaign", campaign.value())
                .param("name", Facts.clean(fileName).orElse("liste.csv"))
                .param("content", sheet.file())
                .param("mapping", json.writeValueAsString(codes(mapping)))
                .param("rows", sheet.count())
                .param("attribution", Columns.of(sheet, mapping).attribution())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new ImportId(id);
    }

    /** Empty when all of it is read, or it is not there. */
    Optional<Queued> queued(UUID id) {
        return database.sql("select campaign_id, content, mapping from lead_imports where id = :id and state <> 'DONE'")
                .param("id", id)
                .query((row, number) -> new Queued(
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getBytes("content"),
                        fields(json.readValue(row.getString("mapping"), CODES))))
                .optional();
    }

    /** From which line on nothing is taken yet. Until the end of the transaction nobody else takes any. */
    OptionalInt nextLine(UUID id) {
        return database.sql("select next_line from lead_imports where id = :id and state <> 'DONE' for update")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    void taken(UUID id, Tally tally, int nextLine) {
        database.sql("""
                        update lead_imports set state = 'RUNNING', next_line = :next, created = created + :created,
                            merged = merged + :merged, known = known + :known, refused = refused + :refused
                        where id = :id
                        """)
                .param("next", nextLine)
                .param("created", tally.created())
                .param("merged", tally.merged())
                .param("known", tally.known())
                .param("refused", tally.refusals().size())
                .param("id", id)
                .update();
        refuse(id, tally.refusals());
    }

    private void refuse(UUID id, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into lead_import_refusals (import_id, line, reason, content)
                        select :id, * from unnest(cast(:lines as integer[]), :reasons, :contents)
                        """)
                .param("id", id)
                .param("lines", refusals.stream().map(Refusal::line).toArray(Integer[]::new))
                .param(
                        "reasons",
                        refusals.stream().map(one -> one.reason().code()).toArray(String[]::new))
                .param("contents", refusals.stream().map(ImportBook::excerpt).toArray(String[]::new))
                .update();
    }

    private static String excerpt(Refusal refusal) {
        String text = Facts.clean(refusal.text()).orElse("");
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT - 1) + "…";
    }

    /** @return how many leads it made; empty if it was done before */
    OptionalInt done(UUID id) {
        return database.sql("""
                        update lead_imports set state = 'DONE', content = null, done_at = :now
                        where id = :id and state <> 'DONE' returning created
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    void failed(UUID id) {
        database.sql("update lead_imports set state = 'FAILED' where id = :id and state <> 'DONE'")
                .param("id", id)
                .update();
    }

    private static Map<String, String> codes(Map<String, Field> mapping) {
        Map<String, String> codes = new LinkedHashMap<>();
        mapping.forEach((column, field) -> codes.put(column, field.code()));
        return codes;
    }

    private static Map<String, Field> fields(Map<String, String> codes) {
        Map<String, Field> fields = new LinkedHashMap<>();
        codes.forEach((column, code) -> fields.put(column, Field.of(code)));
        return fields;
    }

    /** What is to be read. */
    record Queued(CampaignId campaign, byte[] file, Map<String, Field> mapping) {}
}
