package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses and domains whose owner asked to be left out. Only their digests are kept, which is enough to know them again
 * and tells nobody who they are.
 */
@Component
@EnableConfigurationProperties(SuppressionKey.class)
@Transactional(propagation = Propagation.MANDATORY)
class Suppressions {

    private final JdbcClient database;
    private final SuppressionKey key;
    private final Clock clock;

    Suppressions(JdbcClient database, SuppressionKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /** Whoever has the address said no, to all workspaces. On the platform's behalf. */
    void addForAll(String address) {
        database.sql("insert into shared.suppression (digest, suppressed_at) values (:digest, :now) "
                        + "on conflict do nothing")
                .param("digest", key.digest(address))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** @param owners addresses ({@code marie@bistro.example}) and domains ({@code bistro.example}) */
    void add(Collection<String> owners) {
        for (String owner : owners) {
            database.sql("""
                            insert into suppressed_addresses (digest, suppressed_at) values (:digest, :now)
                            on conflict do nothing
                            """)
                    .param("digest", digest(owner))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** Without the e-mail addresses that may not be written down. */
    List<Fact> keep(List<Fact> facts) {
        String[] asked = facts.stream()
                .filter(fact -> fact.field() == Field.EMAIL)
                .flatMap(fact -> owners(fact.value()))
                .map(Suppressions::digest)
                .toArray(String[]::new);
        Set<String> suppressed =
                new HashSet<>(database.sql("select digest from suppressed_addresses where digest = any(:asked)")
                        .param("asked", asked)
                        .query(String.class)
                        .list());
        Set<String> refused = refused(facts);
        return facts.stream()
                .filter(fact -> fact.field() != Field.EMAIL || !refused.contains(fact.value()))
                .filter(fact -> fact.field() != Field.EMAIL
                        || owners(fact.value()).map(Suppressions::digest).noneMatch(suppressed::contains))
                .toList();
    }

    /** Of these, the addresses whose owner refuses contact with anybody. */
    Set<String> refused(Collection<Fact> facts) {
        Map<ByteBuffer, String> asked = new HashMap<>();
        facts.stream()
                .filter(fact -> fact.field() == Field.EMAIL && !fact.value().isEmpty())
                .forEach(fact -> asked.put(ByteBuffer.wrap(key.digest(fact.value())), fact.value()));
        if (asked.isEmpty()) {
            return Set.of();
        }
        return database.sql("select digest from shared.suppression where digest = any(:asked)")
                .param("asked", asked.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query((row, n) -> Objects.requireNonNull(asked.get(ByteBuffer.wrap(row.getBytes(1)))))
                .set();
    }

    private static Stream<String> owners(String address) {
        return Stream.of(address, address.substring(address.indexOf('@') + 1));
    }

    private static String digest(String owner) {
        try {
            byte[] text = owner.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
