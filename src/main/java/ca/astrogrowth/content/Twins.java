package ca.astrogrowth.content;

import ca.astrogrowth.content.quality.Sketch;
import ca.astrogrowth.content.text.Facts;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the post of the workspace that another is too much like, so that nobody reads the same twice. */
@Component
class Twins {

    private final JdbcClient database;
    private final TwinSettings settings;

    Twins(JdbcClient database, TwinSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    private record Other(UUID id, String name, Sketch sketch) {}

    /** Among all that is not rejected or failed, whichever lead it is about. */
    @Transactional(readOnly = true)
    public Likeness of(ContentId content, PostText text, Facts facts) {
        Sketch sketch = Sketch.of(text, facts);
        for (Other other : alike(content, sketch)) {
            if (sketch.likeness(other.sketch()) >= settings.threshold()) {
                return new Likeness(sketch, new ContentId(other.id()), other.name());
            }
        }
        return Likeness.none(sketch);
    }

    private List<Other> alike(ContentId content, Sketch sketch) {
        return database.sql("""
                        select id, lead_name, sketch from contents
                        where sketch && :mine and id <> :id and status not in ('REJECTED', 'FAILED')
                        order by (select count(*) from unnest(sketch) as hash where hash = any(:mine)) desc limit 3
                        """)
                .param("mine", sketch.hashes())
                .param("id", content.value())
                .query(Twins::read)
                .list();
    }

    private static Other read(ResultSet row, int number) throws SQLException {
        Array hashes = row.getArray("sketch");
        int[] sketch = Stream.of((Integer[]) hashes.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
        return new Other(row.getObject("id", UUID.class), row.getString("lead_name"), Sketch.of(sketch));
    }
}
