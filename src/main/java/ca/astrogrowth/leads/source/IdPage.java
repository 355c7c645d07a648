package ca.astrogrowth.leads.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search that asks for identifiers only.
 *
 * @param next token of the following page, or null at the end
 */
public record IdPage(Set<String> ids, @Nullable String next) {

    public IdPage {
        ids = Set.copyOf(ids);
    }
}
