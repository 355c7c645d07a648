package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.Member;
import ca.astrogrowth.accounts.TeamMembers;
import ca.astrogrowth.leads.LeadArchive;
import ca.astrogrowth.privacy.Inventory.Rows;
import ca.astrogrowth.privacy.Inventory.Table;
import ca.astrogrowth.privacy.TableReader.Of;
import ca.astrogrowth.storage.ObjectKey;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of the current workspace in one ZIP. What is in its tables is read in one transaction, as of one moment; pictures
 * follow when it is over, so that a slow store holds no connection for their sake. Not to be called in a transaction.
 */
@Component
class Archive {

    static final String IMAGES = "contents/";
    private static final List<String> MEMBER_COLUMNS = List.of("id", "name", "email", "role", "since", "entered_at");

    private final Inventory inventory = Inventory.read();
    private final TableReader tables;
    private final LeadArchive leads;
    private final TeamMembers members;
    private final ObjectStore objects;
    private final JsonMapper json;
    private final TransactionTemplate transactions;

    Archive(
            TableReader tables,
            LeadArchive leads,
            TeamMembers members,
            ObjectStore objects,
            JsonMapper json,
            TransactionTemplate transactions) {
        this.tables = tables;
        this.leads = leads;
        this.members = members;
        this.objects = objects;
        this.json = json;
        this.transactions = transactions;
    }

    /** @param out stays open */
    void write(OutputStream out) throws IOException {
        ZipFile zip = new ZipFile(out);
        zip.file("README.txt", Archive::readMe);
        people(zip);
        TenantId tenant = TenantContext.current();
        TenantContext.platform().run(() -> inOne(() -> dump(zip, Rows.PLATFORM, new Of("tenant", tenant.value()))));
        inOne(() -> {
            tables.oneMoment();
            dump(zip, Rows.TENANT, null);
            writeLeads(zip);
        });
        for (ObjectKey image : objects.list(IMAGES)) {
            zip.file("images/" + image.path().substring(IMAGES.length()), file -> objects.read(image, file));
        }
        zip.finish();
    }

    private static void readMe(OutputStream out) throws IOException {
        try (InputStream text = Objects.requireNonNull(Archive.class.getResourceAsStream("README.txt"))) {
            text.transferTo(out);
        }
    }

    private void people(ZipFile zip) throws IOException {
        List<Member> known = members.list();
        zip.json("members", row -> known.forEach(member -> row.accept(json.writeValueAsString(columns(member)))));
        zip.csv(
                "members",
                MEMBER_COLUMNS,
                row -> known.forEach(member -> row.accept(columns(member).values().stream()
                        .map(value -> Objects.toString(value, null))
                        .toList())));
    }

    private static Map<String, @Nullable Object> columns(Member member) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", member.person());
        columns.put("name", member.name());
        columns.put("email", member.email());
        columns.put("role", member.role().code());
        columns.put("since", member.since());
        columns.put("entered_at", member.enteredAt());
        return columns;
    }

    private void dump(ZipFile zip, Rows rows, @Nullable Of of) throws IOException {
        for (Table table : inventory.of(rows)) {
            zip.json(table.file(), row -> tables.json(table, of, row));
            zip.csv(table.file(), tables.columns(table), row -> tables.cells(table, of, row));
        }
    }

    private void writeLeads(ZipFile zip) throws IOException {
        zip.json("leads", row -> leads.each(lead -> row.accept(json.writeValueAsString(lead))));
        zip.csv("leads", LeadArchive.Lead.COLUMNS, row -> leads.each(lead -> row.accept(lead.cells())));
        zip.csv(
                "lead_facts",
                LeadArchive.Lead.FACT_COLUMNS,
                row -> leads.each(lead -> lead.facts().forEach(fact -> row.accept(lead.cells(fact)))));
    }

    private void inOne(Work work) {
        transactions.executeWithoutResult(status -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Work {

        void run() throws IOException;
    }
}
