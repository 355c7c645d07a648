package ca.astrogrowth.accounts;

import java.time.Duration;

/** What strangers may try, or be sent, and within which time so many of it. */
enum Door {
    SIGN_IN(Duration.ofMinutes(15)),
    SIGN_UP(Duration.ofHours(1)),
    LETTER(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(1)),
    CODE(Duration.ofMinutes(15)),
    RECOVERY(Duration.ofMinutes(15)),
    PROSPECT(Duration.ofHours(1));

    private final Duration period;

    Door(Duration period) {
        this.period = period;
    }

    Duration period() {
        return period;
    }
}
