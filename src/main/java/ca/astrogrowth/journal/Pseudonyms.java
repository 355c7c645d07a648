package ca.astrogrowth.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a person out of the journals, which go on saying what was done: their identifier stays, which names nobody once their
 * account is gone; name and address go. The application may change no entry, so this is done by the owner's door, and the chain
 * is sealed anew from there. The entry at its end says so, with the head of before: whoever noted that one elsewhere can tell
 * this from a forgery.
 */
@Service
public class Pseudonyms {

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final Clock clock;

    Pseudonyms(@Qualifier("ownerDataSource") DataSource owner, JsonMapper json, Clock clock) {
        this.database = JdbcClient.create(owner);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(owner));
        this.json = json;
        this.clock = clock;
    }

    /** In every workspace whose journal names them. Not to be called in a transaction; may be repeated. */
    public void replace(UUID person) {
        List<String> journals = database.sql("select distinct tenant from shared.journal where person = :person "
                        + "and name is not null or subject = :person and address is not null")
                .param("person", person)
                .query(String.class)
                .list();
        journals.forEach(tenant -> transactions.executeWithoutResult(status -> replace(tenant, person)));
    }

    private void replace(String tenant, UUID person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('journal ' || :tenant, 0))")
                .param("tenant", tenant)
                .query((row, n) -> tenant)
                .single();
        byte[] head = seal(tenant, Long.MAX_VALUE);
        database.sql("""
                        update shared.journal set name = null, address = null, agent = null
                         where tenant = :tenant and (person = :person or subject = :person)""").param("tenant", tenant).param("person", person).update();
        Chain.Row last = sealAnew(tenant, first(tenant, person));
        add(
                tenant,
                new Chain.Row(
                        last.number() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        JournalKind.PERSON_ERASED.name(),
                        null,
                        null,
                        null,
                        null,
                        person,
                        json.writeValueAsString(
                                List.of(new Change("head", HexFormat.of().formatHex(head), null)))));
    }

    private long first(String tenant, UUID person) {
        return database.sql("select min(number) from shared.journal where tenant = :tenant "
                        + "and (person = :person or subject = :person)")
                .param("tenant", tenant)
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** @return the last entry */
    private Chain.Row sealAnew(String tenant, long from) {
        byte[] previous = seal(tenant, from);
        Chain.Row last = null;
        List<Chain.Row> page = page(tenant, from - 1);
        while (!page.isEmpty()) {
            for (Chain.Row row : page) {
                byte[] hash = Chain.seal(previous, tenant, row);
                database.sql("update shared.journal set previous = :previous, hash = :hash "
                                + "where tenant = :tenant and number = :number")
                        .param("previous", previous)
                        .param("hash", hash)
                        .param("tenant", tenant)
                        .param("number", row.number())
                        .update();
                previous = hash;
                last = row;
            }
            page = page(tenant, page.getLast().number());
        }
        return Objects.requireNonNull(last);
    }

    private void add(String tenant, Chain.Row row) {
        byte[] previous = seal(tenant, row.number());
        database.sql("""
                        insert into shared.journal (tenant, number, at, kind, subject, changes, previous, hash)
                        values (:tenant, :number, :at, :kind, :subject, :changes, :previous, :hash)""")
                .param("tenant", tenant)
                .param("number", row.number())
                .param("at", Timestamp.from(row.at()))
                .param("kind", row.kind())
                .param("subject", row.subject())
                .param("changes", row.changes())
                .param("previous", previous)
                .param("hash", Chain.seal(previous, tenant, row))
                .update();
    }

    /** Of the entry before. */
    private byte[] seal(String tenant, long before) {
        return database.sql("select hash from shared.journal where tenant = :tenant and number < :before "
                        + "order by number desc limit 1")
                .param("tenant", tenant)
                .param("before", before)
                .query(byte[].class)
                .optional()
                .orElse(Chain.BEGINNING);
    }

    private List<Chain.Row> page(String tenant, long after) {
        return database.sql("select * from shared.journal where tenant = :tenant and number > :after "
                        + "order by number limit :most")
                .param("tenant", tenant)
                .param("after", after)
                .param("most", PAGE)
                .query(Entries::row)
                .list();
    }
}
