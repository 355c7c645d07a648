package ca.astrogrowth.notifications;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which links of letters have served in the current workspace, and whom. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class UsedLinks {

    private final JdbcClient database;

    UsedLinks(JdbcClient database) {
        this.database = database;
    }

    /** Two who come at once wait for each other. @return false when it served before */
    boolean use(Permission permission, Instant now) {
        return statement(permission, """
                        insert into letter_links_used (content_id, version, person_id, action, used_at)
                        values (:content, :version, :person, :action, :now) on conflict do nothing""").param("now", Timestamp.from(now)).update() > 0;
    }

    boolean used(Permission permission) {
        return statement(permission, """
                        select exists(select from letter_links_used
                                       where content_id = :content and version = :version
                                         and person_id = :person and action = :action)""").query(Boolean.class).single();
    }

    void forgetBefore(Instant moment) {
        database.sql("delete from letter_links_used where used_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    private StatementSpec statement(Permission permission, String sql) {
        return database.sql(sql)
                .param("content", permission.content().value())
                .param("version", permission.version())
                .param("person", permission.person())
                .param("action", permission.action().name());
    }
}
