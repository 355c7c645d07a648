package ca.astrogrowth.notifications;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current workspace's inbox short. May be repeated. */
@Service
public class NoticeUpkeep {

    private final NoticeRows rows;
    private final Settings settings;
    private final Clock clock;

    NoticeUpkeep(NoticeRows rows, Settings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Forgets what was read long ago. What nobody has read stays. */
    @Transactional
    public void day() {
        rows.forgetReadBefore(clock.instant().minus(settings.retention()));
    }

    /**
     * @param retention how long a notice is kept after it was read
     * @param letterPause before a letter that could not be handed over is tried again; it doubles each time
     * @param letterTries how often a letter is tried before it is a dead letter
     */
    @ConfigurationProperties("astrogrowth.notifications")
    record Settings(
            @DefaultValue("180d") Duration retention,
            @DefaultValue("1m") Duration letterPause,
            @DefaultValue("12") int letterTries) {}
}
