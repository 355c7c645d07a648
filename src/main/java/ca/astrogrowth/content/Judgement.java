package ca.astrogrowth.content;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.content.quality.Gate;
import ca.astrogrowth.content.quality.Verdict;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the judge found in a content. Its words and its picture are judged apart, because each changes without the other. */
@Embeddable
class Judgement {

    private @Nullable Integer score;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ScoreLine> reasons = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ScoreLine> pictureLines = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Obstacle> obstacles = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Remark> remarks = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private int[] sketch = {};

    private @Nullable UUID twinId;

    void words(Verdict words, Likeness likeness) {
        reasons = words.lines();
        remarks = words.remarks();
        obstacles = Stream.of(words.obstacles(), likeness.obstacles(), ofPicture())
                .flatMap(List::stream)
                .toList();
        sketch = likeness.sketch().hashes();
        twinId = likeness.twin() == null ? null : likeness.twin().value();
        settle();
    }

    void picture(Verdict picture) {
        List<Obstacle> ofWords =
                obstacles.stream().filter(each -> !isOfPicture(each)).toList();
        pictureLines = picture.lines();
        obstacles =
                Stream.concat(ofWords.stream(), picture.obstacles().stream()).toList();
        settle();
    }

    /** A content has a score once both its words and its picture are judged. */
    private void settle() {
        score = reasons.isEmpty() || pictureLines.isEmpty()
                ? null
                : verdict().score().value();
    }

    Verdict verdict() {
        return new Verdict(lines(), obstacles, remarks);
    }

    boolean known() {
        return score != null;
    }

    @Nullable Score score() {
        return score == null ? null : new Score(score);
    }

    List<ScoreLine> lines() {
        return Stream.concat(reasons.stream(), pictureLines.stream()).toList();
    }

    @Nullable ContentId twin() {
        return twinId == null ? null : new ContentId(twinId);
    }

    private List<Obstacle> ofPicture() {
        return obstacles.stream().filter(Judgement::isOfPicture).toList();
    }

    private static boolean isOfPicture(Obstacle obstacle) {
        return obstacle.gate().equals(Gate.PICTURE.code());
    }
}
