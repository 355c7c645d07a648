package ca.astrogrowth.privacy;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.common.CsvFile;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.tenancy.TenantContext;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The register of confidentiality incidents, of those who run the platform. It is only ever added to. */
@Service
@NeedsNothing("those who run the platform, by a key of their own")
public class IncidentRegister {

    private static final List<String> COLUMNS = List.of(
            "id",
            "incident",
            "happened_on",
            "written_at",
            "kind",
            "what",
            "people",
            "serious",
            "commission_told_on",
            "people_told_on");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    IncidentRegister(JdbcClient database, TransactionTemplate transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Writes an entry down; what it replaces stays. */
    public Incident write(Report report) {
        UUID id = UuidV7.next();
        Instant now = clock.instant();
        return platform(() -> database.sql("""
                        insert into shared.incident (id, incident, happened_on, written_at, kind, what, people, serious,
                            commission_told_on, people_told_on)
                        values (:id, :incident, :happened, :now, :kind, :what, :people, :serious, :commission, :told)
                        returning *""")
                .param("id", id)
                .param("incident", Objects.requireNonNullElse(report.incident(), id))
                .param("happened", report.happenedOn())
                .param("now", Timestamp.from(now))
                .param("kind", report.kind().name())
                .param("what", report.what())
                .param("people", report.people())
                .param("serious", report.serious())
                .param("commission", report.commissionToldOn())
                .param("told", report.peopleToldOn())
                .query(IncidentRegister::incident)
                .single());
    }

    /** Each incident's entries together, in the order in which they were written. */
    public List<Incident> all() {
        return platform(() -> database.sql("select * from shared.incident order by incident, id")
                .query(IncidentRegister::incident)
                .list());
    }

    /** The whole register as CSV. @param out stays open */
    public void write(OutputStream out) throws IOException {
        CsvFile csv = new CsvFile(out);
        csv.row(COLUMNS);
        for (Incident one : all()) {
            csv.row(Arrays.asList(
                    one.id().toString(),
                    one.incident().toString(),
                    one.happenedOn().toString(),
                    one.writtenAt().toString(),
                    one.kind().name(),
                    one.what(),
                    String.valueOf(one.people()),
                    String.valueOf(one.serious()),
                    Objects.toString(one.commissionToldOn(), null),
                    Objects.toString(one.peopleToldOn(), null)));
        }
        csv.flush();
    }

    private <T> T platform(Supplier<T> work) {
        return TenantContext.platform().call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        return new Incident(
                row.getObject("id", UUID.class),
                row.getObject("incident", UUID.class),
                row.getObject("happened_on", LocalDate.class),
                row.getTimestamp("written_at").toInstant(),
                Incident.Kind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getInt("people"),
                row.getBoolean("serious"),
                row.getObject("commission_told_on", LocalDate.class),
                row.getObject("people_told_on", LocalDate.class));
    }

    /** @param incident the first entry about the same one; null for a new one */
    public record Report(
            @Nullable UUID incident,
            LocalDate happenedOn,
            Incident.Kind kind,
            String what,
            int people,
            boolean serious,
            @Nullable LocalDate commissionToldOn,
            @Nullable LocalDate peopleToldOn) {}
}
