package ca.astrogrowth.content;

import ca.astrogrowth.common.UuidV7;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What clients said to the contents of the current workspace, as it is written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientAnswers {

    private static final int MOST = 20;

    private final JdbcClient database;

    ClientAnswers(JdbcClient database) {
        this.database = database;
    }

    /** @param words null for a yes */
    void keep(Content content, Client client, @Nullable String words, Instant now) {
        database.sql("""
                        insert into content_client_answers (id, content_id, link_id, name, approved, words, hash, answered_at)
                        values (:id, :content, :link, :name, :approved, :words, :hash, :now)""")
                .param("id", UuidV7.next())
                .param("content", content.id().value())
                .param("link", client.link())
                .param("name", client.name())
                .param("approved", words == null)
                .param("words", words)
                .param("hash", content.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<ClientAnswer> of(Content content) {
        return database.sql("""
                        select name, words, hash, answered_at from content_client_answers
                        where content_id = :content order by id desc limit :most""")
                .param("content", content.id().value())
                .param("most", MOST)
                .query((row, number) -> new ClientAnswer(
                        row.getString("name"),
                        row.getString("words"),
                        content.hash().equals(row.getString("hash")),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    /** Whether the last that they said to what they saw is this. */
    boolean said(ContentId content, UUID link, String hash, boolean approved) {
        return database.sql("""
                        select approved from content_client_answers
                        where content_id = :content and link_id = :link and hash = :hash order by id desc limit 1""")
                .param("content", content.value())
                .param("link", link)
                .param("hash", hash)
                .query(Boolean.class)
                .optional()
                .filter(last -> last == approved)
                .isPresent();
    }
}
