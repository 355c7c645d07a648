package ca.astrogrowth.accounts.otp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by the clock (RFC 6238) as every telephone's application makes them: HMAC-SHA-1, six digits, a new one each thirty
 * seconds. A clock may be one step off, either way.
 */
public final class Totp {

    public static final int DIGITS = 6;

    /** Of a secret, in bytes: what the RFC asks of SHA-1. */
    public static final int SECRET = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final long STEP_SECONDS = 30;
    private static final long DRIFT = 1;

    private Totp() {}

    /** The step that a moment is in. */
    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** What a telephone shows during a step. */
    public static String code(byte[] secret, long step) {
        return code(secret, step, DIGITS);
    }

    /** Which step a code is of, the one of now or a neighbour; empty if it is of none. */
    public static OptionalLong step(byte[] secret, String code, Instant now) {
        long here = step(now);
        byte[] given = code.getBytes(StandardCharsets.US_ASCII);
        return LongStream.rangeClosed(here - DRIFT, here + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), given))
                .max();
    }

    static String code(byte[] secret, long step, int digits) {
        byte[] hash = hash(secret, step);
        int from = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return ("%0" + digits + "d").formatted(number % Math.powExact(10, digits));
    }

    private static byte[] hash(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
