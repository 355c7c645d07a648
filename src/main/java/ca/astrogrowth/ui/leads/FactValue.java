package ca.astrogrowth.ui.leads;

import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.time.LocalDate;

/** A value the way people here write it. */
class FactValue extends Div {

    private static final String MAP = "https://www.google.com/maps/search/?api=1&query=";

    FactValue(Fact fact) {
        addClassName("fact-value");
        add(fact.value().isEmpty() ? new Span(getTranslation("lead.fact.none")) : words(fact));
    }

    private Component words(Fact fact) {
        String value = fact.value();
        return switch (fact.field()) {
            case WEBSITE, SOCIAL -> site(value);
            case LOCATION -> Links.outside(URI.create(MAP + value), new Span(getTranslation("lead.map")));
            case PHONE -> new Span(new PhoneNumber(value).national());
            case RATING ->
                new Span(
                        getTranslation("lead.fact.rating", Numbers.oneDecimal(Double.parseDouble(value), getLocale())));
            case REVIEWS -> new Span(Numbers.whole(Long.parseLong(value), getLocale()));
            case SITE_UPDATED -> new Span(Moments.day(LocalDate.parse(value), getLocale()));
            case NAME, CATEGORY, ADDRESS, CITY, POSTAL_CODE, EMAIL, DESCRIPTION -> new Span(value);
        };
    }

    private static Component site(String address) {
        return Links.web(address)
                .<Component>map(page -> Links.outside(page, new Span(Links.shortly(address))))
                .orElseGet(() -> new Span(address));
    }
}
