package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.leads.facts.Fact;
import java.util.List;

/** What came of reading a business's site. */
public sealed interface SiteReading {

    /** @param facts of one field, the best comes first */
    record Read(List<Fact> facts) implements SiteReading {}

    /** {@code robots.txt} asks us to stay away, and we do. */
    record Forbidden() implements SiteReading {}

    record Unreachable(Obstacle why) implements SiteReading {}

    /** There is none to read: no address, or one at somebody else's place (a social network, a directory). */
    record None() implements SiteReading {}

    default List<Fact> found() {
        return this instanceof Read(var facts) ? facts : List.of();
    }

    default boolean worthAnotherTry() {
        return this instanceof Unreachable(var why) && why.passing();
    }
}
