package ca.astrogrowth.publishing.linkedin;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in time that the pinned version of LinkedIn's API will be switched off. */
@Component
class VersionAge {

    private static final Logger log = LoggerFactory.getLogger(VersionAge.class);
    private static final DateTimeFormatter SHAPE = DateTimeFormatter.ofPattern("yyyyMM");
    private static final int OLD = 10;

    private final LinkedInSettings settings;
    private final Clock clock;

    VersionAge(LinkedInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (isOld()) {
            log.warn(
                    "LinkedIn-Version {} is older than {} months and will be switched off: "
                            + "raise astrogrowth.publishing.linkedin.version",
                    settings.version(),
                    OLD);
        }
    }

    boolean isOld() {
        YearMonth oldest = YearMonth.now(clock).minusMonths(OLD);
        return YearMonth.parse(settings.version(), SHAPE).isBefore(oldest);
    }
}
