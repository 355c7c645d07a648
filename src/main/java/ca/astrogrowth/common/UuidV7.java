package ca.astrogrowth.common;

import java.security.SecureRandom;
import java.util.UUID;

/** RFC 9562 version 7 identifiers: 48 bits of milliseconds, a counter within the millisecond, then chance. */
public final class UuidV7 {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int COUNTER_BITS = 12;
    private static long last;

    private UuidV7() {}

    /** The next identifier; those of one JVM are strictly increasing. */
    public static UUID next() {
        long tick = tick(System.currentTimeMillis());
        long high = (tick >>> COUNTER_BITS) << 16 | 0x7000L | (tick & 0xFFFL);
        long low = (CHANCE.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static synchronized long tick(long millis) {
        last = Math.max(last + 1, millis << COUNTER_BITS);
        return last;
    }
}
