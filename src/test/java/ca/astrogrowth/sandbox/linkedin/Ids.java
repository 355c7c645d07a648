package ca.astrogrowth.sandbox.linkedin;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Identifiers of the lengths and shapes that LinkedIn hands out. */
final class Ids {

    private static final long SHARE = 7_000_000_000_000_000_000L;

    private final RandomGenerator random;

    Ids(RandomGenerator random) {
        this.random = random;
    }

    synchronized String code() {
        return "AQT" + opaque(96);
    }

    synchronized String token() {
        return "AQX" + opaque(372);
    }

    synchronized String refresh() {
        return "AQY" + opaque(372);
    }

    synchronized String image() {
        return "C4E10AQ" + opaque(12).replace('_', 'z');
    }

    synchronized String share() {
        return "urn:li:share:" + random.nextLong(SHARE, SHARE + SHARE / 10);
    }

    private String opaque(int bytes) {
        byte[] opaque = new byte[bytes];
        random.nextBytes(opaque);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(opaque);
    }
}
