package ca.astrogrowth.content;

import ca.astrogrowth.content.quality.Gate;
import ca.astrogrowth.content.quality.Sketch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a post is like others.
 *
 * @param twin another post that says nearly the same
 * @param twinName the business that the twin is about
 */
record Likeness(
        Sketch sketch, @Nullable ContentId twin, @Nullable String twinName) {

    static Likeness none(Sketch sketch) {
        return new Likeness(sketch, null, null);
    }

    List<Obstacle> obstacles() {
        return twinName == null ? List.of() : List.of(Obstacle.of(Gate.TWIN.code(), twinName));
    }

    /** Of the business that the twin is about. */
    String name() {
        return twinName == null ? "" : twinName;
    }
}
