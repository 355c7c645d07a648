package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses and domains whose owner asked to be left out. Only their digests are kept, which is enough to know them again
 * and tells nobody who they are.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Suppressions {

    private final JdbcClient database;
    private final Clock clock;

    Suppressions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
        return facts.stream()
                .filter(fact -> fact.field() != Field.EMAIL
                        || owners(fact.value()).map(Suppressions::digest).noneMatch(suppressed::contains))
                .toList();
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
