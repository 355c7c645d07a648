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
        return (int) Long.remainderUnsigned(mix(text), bound);
    }

    /** FNV-1a, then the finalizer of SplitMix64, without which near texts would give near numbers. */
    private static long mix(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
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
