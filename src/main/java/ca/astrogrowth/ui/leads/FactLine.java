package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** One value: who said it, when, until when it may be kept, and where it was read. */
class FactLine extends ListItem {

    FactLine(Fact fact) {
        addClassName("fact");
        FactValue value = new FactValue(fact);
        Div about = new Div(new Span(getTranslation(
                "lead.fact.said",
                getTranslation("lead.source." + fact.source().name().toLowerCase(Locale.ROOT)),
                Moments.shortDay(fact.fetchedAt(), getLocale()))));
        about.addClassName("fact-about");
        if (fact.expiresAt() != null) {
            about.add(new Span(getTranslation("lead.fact.expires", Moments.shortDay(fact.expiresAt(), getLocale()))));
        }
        if (fact.page() != null) {
            Links.web(fact.page().toString()).ifPresent(page -> {
                Anchor read = Links.outside(page, new Span(getTranslation("lead.fact.page")));
                read.setTitle(page.toString());
                about.add(read);
            });
        }
        add(value);
        if (fact.standing() == Standing.NO_BASIS || fact.standing() == Standing.NO_SOLICITATION) {
            Span warning = new Span(
                    getTranslation("lead.fact." + fact.standing().name().toLowerCase(Locale.ROOT)));
            warning.addClassName("fact-warning");
            add(warning);
        }
        add(about);
        getElement().setAttribute("data-guess", fact.standing() == Standing.NO_BASIS);
    }
}
