package ca.astrogrowth.access.answers;

import ca.astrogrowth.common.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of the current workspace. In the caller's transaction. */
@Component
class AnswerRows {

    private final JdbcClient database;

    AnswerRows(JdbcClient database) {
        this.database = database;
    }

    Claim claim(UUID person, String key, byte[] request, Instant now, Duration kept, Duration lease) {
        Claim.Turn turn = new Claim.Turn(person, key, UuidV7.next());
        int taken = database.sql("""
                        insert into answers (person_id, key, request, turn, state, begun_at, leased_until)
                        values (:person, :key, :request, :turn, 'OPEN', :now, :until)
                        on conflict (person_id, key) do update set request = excluded.request, turn = excluded.turn,
                            state = 'OPEN', begun_at = excluded.begun_at, leased_until = excluded.leased_until,
                            status = null, headers = null, body = null
                        where answers.begun_at <= :old
                           or answers.state = 'OPEN' and answers.leased_until <= :now
                              and answers.request = excluded.request""")
                .param("person", person)
                .param("key", key)
                .param("request", request)
                .param("turn", turn.id())
                .param("now", at(now))
                .param("until", at(now.plus(lease)))
                .param("old", at(now.minus(kept)))
                .update();
        return taken == 1 ? turn : found(person, key, request, now);
    }

    /** Whoever had it may have let go in between; who asks again in a moment is told more. */
    private Claim found(UUID person, String key, byte[] request, Instant now) {
        return database.sql("select * from answers where person_id = :person and key = :key")
                .param("person", person)
                .param("key", key)
                .query((row, n) -> read(row, request, now))
                .optional()
                .orElseGet(Claim.Busy::new);
    }

    private static Claim read(ResultSet row, byte[] request, Instant now) throws SQLException {
        if (!Arrays.equals(row.getBytes("request"), request)) {
            return new Claim.Other();
        }
        boolean waiting =
                row.getObject("leased_until", OffsetDateTime.class).toInstant().isAfter(now);
        return switch (row.getString("state")) {
            case "ANSWERED" -> new Claim.Done(answer(row));
            case "ACTED" -> waiting ? new Claim.Busy() : new Claim.InDoubt();
            default -> new Claim.Busy();
        };
    }

    private static Answer answer(ResultSet row) throws SQLException {
        String[] flat = (String[]) row.getArray("headers").getArray();
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < flat.length; i += 2) {
            headers.put(flat[i], flat[i + 1]);
        }
        return new Answer(row.getInt("status"), headers, row.getBytes("body"));
    }

    /** @return false if the turn is lost */
    boolean acted(Claim.Turn turn) {
        return update("update answers set state = 'ACTED'", turn, "and state in ('OPEN', 'ACTED')")
                        .update()
                == 1;
    }

    void keep(Claim.Turn turn, Answer answer) {
        update(
                        "update answers set state = 'ANSWERED', status = :status, headers = cast(:headers as text[]), body = :body",
                        turn,
                        "")
                .param("status", answer.status())
                .param(
                        "headers",
                        answer.headers().entrySet().stream()
                                .flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                                .toArray(String[]::new))
                .param("body", answer.body(), java.sql.Types.BINARY)
                .update();
    }

    void release(Claim.Turn turn) {
        update("delete from answers", turn, "and state = 'OPEN'").update();
    }

    private JdbcClient.StatementSpec update(String statement, Claim.Turn turn, String more) {
        return database.sql(statement + " where person_id = :person and key = :key and turn = :turn " + more)
                .param("person", turn.person())
                .param("key", turn.key())
                .param("turn", turn.id());
    }

    void forgetBefore(Instant moment) {
        database.sql("delete from answers where begun_at < :moment")
                .param("moment", at(moment))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
