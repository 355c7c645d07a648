package ca.astrogrowth.journal;

import ca.astrogrowth.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the journal. Inside the transaction of whoever asks. */
@Component
class Entries {

    private final JdbcClient database;
    private final EntityManager entities;
    private final JsonMapper json;
    private final Clock clock;

    Entries(JdbcClient database, EntityManager entities, JsonMapper json, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes the next entry. One transaction at a time has the end of a chain, until it commits. What Hibernate still holds
     * back goes first: a row that it would lock later, another who waits here could have.
     */
    void append(TenantId workspace, Deed deed) {
        entities.flush();
        database.sql("select pg_advisory_xact_lock(hashtextextended('journal ' || :tenant, 0))")
                .param("tenant", workspace.value())
                .query((row, n) -> "locked")
                .single();
        Link last = database.sql("select * from shared.journal where tenant = :tenant order by number desc limit 1")
                .param("tenant", workspace.value())
                .query(Entries::link)
                .optional()
                .orElse(Link.NONE);
        insert(workspace, last.seal(), next(last.row().number() + 1, deed));
    }

    private Chain.Row next(long number, Deed deed) {
        Acting who = deed.who();
        return new Chain.Row(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                deed.kind().name(),
                who == null ? null : who.person(),
                who == null ? null : who.name(),
                deed.from().address(),
                deed.from().agent(),
                deed.subject(),
                json.writeValueAsString(deed.changes()));
    }

    private void insert(TenantId workspace, byte[] previous, Chain.Row row) {
        database.sql("""
                        insert into shared.journal (tenant, number, at, kind, person, name, address, agent, subject, changes,
                            previous, hash)
                        values (:tenant, :number, :at, :kind, :person, :name, :address, :agent, :subject, :changes,
                            :previous, :hash)""")
                .param("tenant", workspace.value())
                .param("number", row.number())
                .param("at", row.at().atOffset(ZoneOffset.UTC))
                .param("kind", row.kind())
                .param("person", row.person())
                .param("name", row.name())
                .param("address", row.address())
                .param("agent", row.agent())
                .param("subject", row.subject())
                .param("changes", row.changes())
                .param("previous", previous)
                .param("hash", Chain.seal(previous, workspace.value(), row))
                .update();
    }

    /** The entries behind this one, oldest first. */
    List<Link> after(TenantId workspace, long number, int most) {
        return database.sql("select * from shared.journal where tenant = :tenant and number > :number "
                        + "order by number limit :most")
                .param("tenant", workspace.value())
                .param("number", number)
                .param("most", most)
                .query(Entries::link)
                .list();
    }

    /** The entries before this one, newest first. */
    List<Link> before(TenantId workspace, JournalFilter filter, long number, int most) {
        return database.sql("""
                        select * from shared.journal
                        where tenant = :tenant and number < :number
                          and (cast(:person as uuid) is null or person = :person)
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:from as timestamptz) is null or at >= :from)
                          and (cast(:until as timestamptz) is null or at < :until)
                        order by number desc limit :most""")
                .param("tenant", workspace.value())
                .param("number", number)
                .param("person", filter.person())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC))
                .param("until", filter.until() == null ? null : filter.until().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Entries::link)
                .list();
    }

    /** Everybody whom the journal names, by their newest name. */
    List<JournalBook.Author> authors(TenantId workspace) {
        return database.sql("""
                        select distinct on (person) person, name from shared.journal
                        where tenant = :tenant and person is not null order by person, number desc""")
                .param("tenant", workspace.value())
                .query((row, n) -> new JournalBook.Author(row.getObject("person", UUID.class), row.getString("name")))
                .list();
    }

    List<Change> changes(Chain.Row row) {
        return List.of(json.readValue(row.changes(), Change[].class));
    }

    private static Link link(ResultSet row, int n) throws SQLException {
        return new Link(row(row, n), row.getBytes("previous"), row.getBytes("hash"));
    }

    static Chain.Row row(ResultSet row, int n) throws SQLException {
        return new Chain.Row(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("kind"),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("address"),
                row.getString("agent"),
                row.getObject("subject", UUID.class),
                row.getString("changes"));
    }

    /** A row with its seals. */
    record Link(Chain.Row row, byte[] previous, byte[] seal) {

        /** Where every chain begins. */
        static final Link NONE = new Link(
                new Chain.Row(0, java.time.Instant.EPOCH, "", null, null, null, null, null, ""),
                Chain.BEGINNING,
                Chain.BEGINNING);
    }
}
