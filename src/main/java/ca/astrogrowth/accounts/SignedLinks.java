package ca.astrogrowth.accounts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Tokens for links in letters: what they say can be read by everybody and changed by nobody. Each is good for one purpose
 * and until a moment. That it is good only once is up to who gives it: put in something that its use changes, and compare
 * when it comes back. No secrets and no addresses in it: links lie in logs and histories.
 */
@Service
@EnableConfigurationProperties(LinkSettings.class)
public class SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final int LONGEST = 2048;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder FROM_TEXT = Base64.getUrlDecoder();

    private final SecretKey key;
    private final Clock clock;

    SignedLinks(LinkSettings settings, Clock clock) {
        this.key = new SecretKeySpec(settings.secret(), ALGORITHM);
        this.clock = clock;
    }

    /**
     * @param purpose what it is for, such as {@code confirm}; it opens for nothing else
     * @return letters, digits, - and _
     */
    public String seal(String purpose, List<String> parts, Instant expiresAt) {
        byte[] said = written(parts, expiresAt);
        byte[] token = new byte[SIGNATURE + said.length];
        System.arraycopy(signature(purpose, said, 0), 0, token, 0, SIGNATURE);
        System.arraycopy(said, 0, token, SIGNATURE, said.length);
        return TO_TEXT.encodeToString(token);
    }

    /** What was sealed; empty when it is not ours, was changed, was for something else, or is over. */
    public Optional<List<String>> open(String purpose, String token) {
        byte[] bytes = decoded(token);
        if (bytes.length <= SIGNATURE || !isSigned(purpose, bytes)) {
            return Optional.empty();
        }
        return read(bytes);
    }

    private static byte[] decoded(String token) {
        try {
            return token.length() > LONGEST ? new byte[0] : FROM_TEXT.decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private boolean isSigned(String purpose, byte[] token) {
        byte[] given = new byte[SIGNATURE];
        System.arraycopy(token, 0, given, 0, SIGNATURE);
        return MessageDigest.isEqual(signature(purpose, token, SIGNATURE), given);
    }

    /** The purpose goes in with its length, so that no purpose is the beginning of another. */
    private byte[] signature(String purpose, byte[] bytes, int from) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(written(List.of(purpose), Instant.EPOCH));
            mac.update(bytes, from, bytes.length - from);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private static byte[] written(List<String> parts, Instant expiresAt) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(expiresAt.getEpochSecond());
            out.writeByte(parts.size());
            for (String part : parts) {
                out.writeUTF(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Only of what is signed, so it is as it was written. */
    private Optional<List<String>> read(byte[] token) {
        try (var in = new DataInputStream(new ByteArrayInputStream(token, SIGNATURE, token.length - SIGNATURE))) {
            if (!clock.instant().isBefore(Instant.ofEpochSecond(in.readLong()))) {
                return Optional.empty();
            }
            List<String> parts = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                parts.add(in.readUTF());
            }
            return Optional.of(List.copyOf(parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
