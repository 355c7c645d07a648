package ca.astrogrowth.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the current workspace's inbox short. May be repeated. */
@Service
public class NoticeUpkeep {

    private final NoticeRows rows;
    private final UsedLinks used;
    private final Settings settings;
    private final Clock clock;

    NoticeUpkeep(NoticeRows rows, UsedLinks used, Settings settings, Clock clock) {
        this.rows = rows;
        this.used = used;
        this.settings = settings;
        this.clock = clock;
    }

    /** Forgets what was read long ago, and which links served that no longer open anything. What nobody has read stays. */
    @Transactional
    public void day() {
        Instant now = clock.instant();
        rows.forgetReadBefore(now.minus(settings.retention()));
        used.forgetBefore(now.minus(settings.linkValidity()).minus(settings.linkValidity()));
    }

    /**
     * @param retention how long a notice is kept after it was read
     * @param letterPause before a letter that could not be handed over is tried again; it doubles each time
     * @param letterTries how often a letter is tried before it is a dead letter
     * @param gatherQuiet a burst of contents is over when none came for so long; then it is told
     * @param gatherLongest how long a burst may last before it is told all the same
     * @param linkValidity how long a content may be decided about from a letter
     */
    @ConfigurationProperties("astrogrowth.notifications")
    record Settings(
            @DefaultValue("180d") Duration retention,
            @DefaultValue("1m") Duration letterPause,
            @DefaultValue("12") int letterTries,
            @DefaultValue("3m") Duration gatherQuiet,
            @DefaultValue("30m") Duration gatherLongest,
            @DefaultValue("7d") Duration linkValidity) {}
}
