package ca.astrogrowth.leads;

import ca.astrogrowth.leads.facts.Field;
import java.util.Map;

/**
 * What somebody types of a business.
 *
 * @param values by field; an empty one says that there is none. Those that can be typed: {@link LeadDesk#TYPED}
 */
public record NewLead(Map<Field, String> values) {

    public NewLead {
        values = Map.copyOf(values);
    }
}
