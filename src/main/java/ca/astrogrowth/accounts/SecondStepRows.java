package ca.astrogrowth.accounts;

import ca.astrogrowth.seal.TokenSeal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second steps, the only place that opens their secrets. Inside a platform transaction. */
@Component
class SecondStepRows {

    private final JdbcClient database;
    private final TokenSeal seal;

    SecondStepRows(JdbcClient database, TokenSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    Optional<SecondStep> find(UUID person) {
        return database.sql("""
                        select since, (select count(*) from shared.recovery_code c where c.person_id = s.person_id) as codes_left
                        from shared.second_step s where s.person_id = :person""")
                .param("person", person)
                .query((row, n) -> new SecondStep(row.getTimestamp("since").toInstant(), row.getInt("codes_left")))
                .optional();
    }

    /** Nobody else tries a code of this person's until the transaction is over. */
    Optional<Row> hold(UUID person) {
        return database.sql("select * from shared.second_step where person_id = :person for update")
                .param("person", person)
                .query(SecondStepRows::read)
                .optional();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        Timestamp wrongSince = row.getTimestamp("wrong_since");
        return new Row(
                row.getObject("person_id", UUID.class),
                row.getBytes("secret"),
                row.getLong("served"),
                row.getInt("wrong"),
                wrongSince == null ? null : wrongSince.toInstant());
    }

    /** Empty when it was moved here from somebody else, or the key is gone. */
    Optional<byte[]> secret(Row row) {
        return seal.open(row.sealed(), place(row.person())).map(HexFormat.of()::parseHex);
    }

    /** @return whether there was none yet */
    boolean add(UUID person, byte[] secret, long served, Instant now) {
        return database.sql("insert into shared.second_step (person_id, secret, since, served) "
                                + "values (:person, :secret, :now, :served) on conflict do nothing")
                        .param("person", person)
                        .param("secret", seal.seal(HexFormat.of().formatHex(secret), place(person)))
                        .param("served", served)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void remove(UUID person) {
        database.sql("delete from shared.second_step where person_id = :person")
                .param("person", person)
                .update();
    }

    /** A code of a step was right. */
    void served(UUID person, long step) {
        database.sql("update shared.second_step set served = :step, wrong = 0, wrong_since = null "
                        + "where person_id = :person")
                .param("person", person)
                .param("step", step)
                .update();
    }

    void wrong(UUID person, int count, Instant since) {
        database.sql("update shared.second_step set wrong = :count, wrong_since = :since where person_id = :person")
                .param("person", person)
                .param("count", count)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void replaceCodes(UUID person, List<String> hashes) {
        database.sql("delete from shared.recovery_code where person_id = :person")
                .param("person", person)
                .update();
        hashes.forEach(
                hash -> database.sql("insert into shared.recovery_code (person_id, hash) values (:person, :hash)")
                        .param("person", person)
                        .param("hash", hash)
                        .update());
    }

    /** Any of them: all have one salt. */
    Optional<String> anyCode(UUID person) {
        return database.sql("select hash from shared.recovery_code where person_id = :person limit 1")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** @return whether it was there: it is not any more */
    boolean takeCode(UUID person, String hash) {
        return database.sql("delete from shared.recovery_code where person_id = :person and hash = :hash")
                        .param("person", person)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    /** Seals with the primary key what an older one sealed. @return how many secrets */
    int reseal() {
        return database
                .sql("select * from shared.second_step order by person_id for update")
                .query(SecondStepRows::read)
                .list()
                .stream()
                .mapToInt(this::reseal)
                .sum();
    }

    private int reseal(Row row) {
        return seal.reseal(row.sealed(), place(row.person()))
                .map(fresh -> database.sql("update shared.second_step set secret = :secret where person_id = :person")
                        .param("secret", fresh)
                        .param("person", row.person())
                        .update())
                .orElse(0);
    }

    private static TokenSeal.Place place(UUID person) {
        return new TokenSeal.Place("shared", person.toString(), "second_step", "secret");
    }

    /**
     * @param served the newest step whose code served
     * @param wrong how many wrong codes there were since {@code wrongSince}
     */
    record Row(
            UUID person,
            byte[] sealed,
            long served,
            int wrong,
            @Nullable Instant wrongSince) {}
}
