package ca.astrogrowth.content;

import ca.astrogrowth.content.image.Picture;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures that were drawn, and paid for, while the store was away: they are stored later, not drawn again. */
@Component
@Transactional
class DrawnPictures {

    private final JdbcClient database;
    private final Clock clock;

    DrawnPictures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void keep(Step step, Picture picture) {
        database.sql("""
                        insert into drawn_pictures (content_id, round, original, alt_text, drawn_at)
                        values (:content, :round, :original, :alt, :at)
                        on conflict (content_id) do update set
                            round = excluded.round, original = excluded.original,
                            alt_text = excluded.alt_text, drawn_at = excluded.drawn_at""")
                .param("content", step.contentId())
                .param("round", step.round())
                .param("original", picture.original())
                .param("alt", picture.altText())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Picture> of(Step step) {
        return database.sql(
                        "select original, alt_text from drawn_pictures where content_id = :content and round = :round")
                .param("content", step.contentId())
                .param("round", step.round())
                .query((row, number) -> Picture.of(row.getBytes("original"), row.getString("alt_text")))
                .optional();
    }

    void forget(Step step) {
        database.sql("delete from drawn_pictures where content_id = :content")
                .param("content", step.contentId())
                .update();
    }
}
