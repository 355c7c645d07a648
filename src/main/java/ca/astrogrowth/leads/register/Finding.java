package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A business as one source describes it.
 *
 * @param key what the source itself calls it, never twice in a workspace: a Google place id, {@code osm:node/9212608396};
 *     null when it has no name of its own for it
 * @param facts all of one source; the name is among them
 */
public record Finding(@Nullable String key, Source source, List<Fact> facts) {

    public Finding {
        facts = List.copyOf(facts);
        if (!hasName(facts)) {
            throw new IllegalArgumentException("A business has a name");
        }
    }

    /** Empty when the source tells no name that can be read. */
    public static Optional<Finding> of(@Nullable String key, Source source, List<Fact> facts) {
        return hasName(facts) ? Optional.of(new Finding(key, source, facts)) : Optional.empty();
    }

    private static boolean hasName(List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.field() == Field.NAME);
    }
}
