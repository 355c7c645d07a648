package ca.astrogrowth.content;

import ca.astrogrowth.content.text.Claim;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every text that a content has had: nothing that somebody wrote is lost. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Editions {

    private final JdbcClient database;
    private final JsonMapper json;

    Editions(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the text that the content has now. */
    void keep(Content content, Edition.Origin origin, @Nullable String wish, Instant now) {
        Draft draft = content.words().draft();
        database.sql("""
                        insert into content_versions (content_id, number, origin, instruction, hook, body, call_to_action,
                            hashtags, claims, alt_text, facts, created_at)
                        values (:content, :number, :origin, :wish, :hook, :body, :call, cast(:hashtags as text[]),
                            cast(:claims as jsonb), :alt, cast(:facts as jsonb), :at)""")
                .param("content", content.id().value())
                .param("number", content.edition())
                .param("origin", origin.name())
                .param("wish", wish)
                .param("hook", draft.text().hook())
                .param("body", draft.text().body())
                .param("call", draft.text().callToAction())
                .param("hashtags", draft.text().hashtags().toArray(String[]::new))
                .param("claims", json.writeValueAsString(draft.claims()))
                .param("alt", draft.altText())
                .param("facts", json.writeValueAsString(content.words().facts().lines()))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<Edition> of(ContentId content) {
        return database.sql("select * from content_versions where content_id = :content order by number desc")
                .param("content", content.value())
                .query(Editions::read)
                .list();
    }

    Optional<Words> words(ContentId content, int number) {
        return database.sql("select * from content_versions where content_id = :content and number = :number")
                .param("content", content.value())
                .param("number", number)
                .query((row, each) -> new Words(
                        new Draft(
                                read(row, each).text(),
                                List.of(json.readValue(row.getString("claims"), Claim[].class)),
                                row.getString("alt_text")),
                        new Facts(List.of(json.readValue(row.getString("facts"), Facts.Line[].class)))))
                .optional();
    }

    private static Edition read(ResultSet row, int each) throws SQLException {
        PostText text = new PostText(
                row.getString("hook"), row.getString("body"), row.getString("call_to_action"), List.of((String[])
                        row.getArray("hashtags").getArray()));
        return new Edition(
                row.getInt("number"),
                Edition.Origin.valueOf(row.getString("origin")),
                row.getString("instruction"),
                text,
                row.getTimestamp("created_at").toInstant());
    }
}
