package ca.astrogrowth.content.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTests {

    private static final Duration NO_PATIENCE = Duration.ofMillis(1);

    private final AtomicLong now = new AtomicLong();

    @Test
    void letsSoManyInAtOnce() {
        Pace pace = pace(2, 100, NO_PATIENCE);

        assertThat(pace.enter()).isTrue();
        assertThat(pace.enter()).isTrue();
        assertThat(pace.enter()).isFalse();
        pace.leave();
        assertThat(pace.enter()).isTrue();
    }

    @Test
    void letsSoManyInAMinute() {
        Pace pace = pace(10, 3, NO_PATIENCE);

        assertThat(come(pace, 5)).isEqualTo(3);
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(come(pace, 5)).isEqualTo(1);
        now.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(come(pace, 5)).isEqualTo(3);
    }

    @Test
    void waitsForAQuotaThatIsNear() {
        Pace pace = pace(10, 60, Duration.ofSeconds(1));

        assertThat(come(pace, 61)).isEqualTo(61);
        assertThat(now).hasValue(Duration.ofSeconds(1).toNanos());
    }

    @Test
    void doesNotWaitForOneThatIsFar() {
        Pace pace = pace(10, 20, Duration.ofSeconds(1));

        assertThat(come(pace, 21)).isEqualTo(20);
        assertThat(now).hasValue(0);
    }

    @Test
    void keepsNoPlaceForWhomTheQuotaSentAway() {
        Pace pace = pace(1, 1, NO_PATIENCE);

        assertThat(come(pace, 3)).isEqualTo(1);
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(pace.enter()).isTrue();
    }

    /** How many of so many that come and go were let in. */
    private static int come(Pace pace, int times) {
        int in = 0;
        for (int i = 0; i < times; i++) {
            if (pace.enter()) {
                in++;
                pace.leave();
            }
        }
        return in;
    }

    private Pace pace(int atOnce, int perMinute, Duration patience) {
        TimeMeter time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        return new Pace(atOnce, perMinute, patience, time, now::addAndGet);
    }
}
