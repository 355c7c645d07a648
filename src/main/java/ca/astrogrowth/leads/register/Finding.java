package ca.astrogrowth.leads.register;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import java.util.List;
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
        if (facts.stream().noneMatch(fact -> fact.field() == Field.NAME)) {
            throw new IllegalArgumentException("A business has a name");
        }
    }
}
