package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.LeadView;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a lead is called. */
public final class LeadWords {

    private LeadWords() {}

    /** Its name; once all that told it has expired, that it is to be refreshed. */
    public static String name(LeadView lead) {
        return lead.name().isEmpty() ? I18NProvider.translate("lead.nameless") : lead.name();
    }

    /** What it is and where: {@code Bistro · Montréal}. */
    public static String about(LeadView lead) {
        return Stream.of(lead.category(), lead.city()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
