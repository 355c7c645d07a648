package ca.astrogrowth.sandbox.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** Chance that is always the same for the same text, so that two runs tell one story. */
public final class Seed {

    private Seed() {}

    /** @return 0 ≤ n &lt; bound */
    public static int below(int bound, String text) {
        byte[] digest = digest(text);
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | digest[i] & 0xff;
        }
        return (int) Long.remainderUnsigned(value, bound);
    }

    public static <T> T pick(List<T> choices, String text) {
        return choices.get(below(choices.size(), text));
    }

    public static boolean oneIn(int n, String text) {
        return below(n, text) == 0;
    }

    /** Letters that are safe in a URL, as many as asked (at most 43). */
    static String letters(int length, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest(text))
                .substring(0, length);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
