package ca.astrogrowth.journal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The seal of an entry: SHA-256 over the seal before and each value, with its length, so that none can slip into another. */
final class Chain {

    static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    static byte[] seal(byte[] previous, String tenant, Row row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                out.write(previous);
                text(out, tenant);
                out.writeLong(row.number());
                out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
                text(out, row.kind());
                text(out, row.person() == null ? null : row.person().toString());
                text(out, row.name());
                text(out, row.address());
                text(out, row.agent());
                text(out, row.subject() == null ? null : row.subject().toString());
                text(out, row.changes());
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, @Nullable String value) throws IOException {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(value == null ? -1 : bytes.length);
        out.write(bytes);
    }

    /**
     * An entry as it is kept, without its seals.
     *
     * @param at to the microsecond, as PostgreSQL keeps it
     * @param changes JSON
     */
    record Row(
            long number,
            Instant at,
            String kind,
            @Nullable UUID person,
            @Nullable String name,
            @Nullable String address,
            @Nullable String agent,
            @Nullable UUID subject,
            String changes) {}
}
