package ca.astrogrowth.publishing;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys what the current workspace's publishing keeps longer than it may. Repeating it does nothing. */
@Service
@EnableConfigurationProperties(PublishingUpkeep.Retention.class)
public class PublishingUpkeep {

    /**
     * @param attempts the journal of requests to LinkedIn, counted from their end
     * @param refused publications that LinkedIn did not want, with their journal
     */
    @ConfigurationProperties("astrogrowth.publishing.retention")
    record Retention(
            @DefaultValue("P12M") Period attempts,
            @DefaultValue("P24M") Period refused) {}

    private final JdbcClient database;
    private final Retention retention;
    private final Clock clock;

    PublishingUpkeep(JdbcClient database, Retention retention, Clock clock) {
        this.database = database;
        this.retention = retention;
        this.clock = clock;
    }

    @Transactional
    public void night() {
        forget("delete from publication_attempts where ended_at < :before", retention.attempts());
        forget("""
                        delete from publication_attempts where publication_id in
                          (select id from publications where state = 'REFUSED' and due_at < :before)""", retention.refused());
        forget("delete from publications where state = 'REFUSED' and due_at < :before", retention.refused());
        forget("delete from publication_wishes where at < :before", retention.attempts());
        forgetWhoLeft();
    }

    /** A member that left is kept only for what still names them. */
    private void forgetWhoLeft() {
        database.sql("""
                        delete from linkedin_identities i using linkedin_grants g
                         where g.id = i.grant_id and g.state = 'LEFT'
                           and not exists (select from publications p where p.identity_id = i.id)
                           and not exists (select from publication_wishes w where w.identity_id = i.id)""").update();
        database.sql("""
                        delete from linkedin_grants g where g.state = 'LEFT'
                           and not exists (select from linkedin_identities i where i.grant_id = g.id)""").update();
    }

    private void forget(String delete, Period kept) {
        var before = clock.instant().atOffset(ZoneOffset.UTC).minus(kept);
        database.sql(delete).params(Map.of("before", before)).update();
    }
}
