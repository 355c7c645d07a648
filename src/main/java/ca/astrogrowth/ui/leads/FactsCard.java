package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known of a lead, field by field, with who said it. */
class FactsCard extends Section {

    private static final String POINT =
            "requestAnimationFrame(() => { this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true}); })";

    private final Div groups = new Div();
    private final Paragraph google = new Paragraph(getTranslation("lead.credit.google"));
    private final Paragraph openStreetMap = new Paragraph(getTranslation("lead.credit.osm"));
    private transient List<Fact> shown = List.of();

    private final @Nullable String pointed;

    /** @param pointed the field that somebody came for; null for none */
    FactsCard(@Nullable String pointed) {
        this.pointed = pointed;
        addClassNames("card", "facts");
        google.addClassName("credit");
        openStreetMap.addClassName("credit");
        google.setVisible(false);
        openStreetMap.setVisible(false);
        Paragraph text = new Paragraph(getTranslation("lead.facts.text"));
        text.addClassName("hint");
        add(new H2(getTranslation("lead.facts")), text, groups, google, openStreetMap);
    }

    void show(LeadPage page) {
        List<Fact> facts = page.details().facts();
        openStreetMap.setVisible(page.fromOpenStreetMap());
        if (facts.equals(shown)) {
            return;
        }
        shown = List.copyOf(facts);
        groups.removeAll();
        byField(facts).forEach((field, said) -> groups.add(group(field, said)));
        google.setVisible(facts.stream().anyMatch(fact -> fact.source() == Source.GOOGLE_PLACES));
    }

    private Div group(Field field, List<Fact> facts) {
        UnorderedList list = new UnorderedList();
        facts.forEach(fact -> list.add(new FactLine(fact)));
        Div group = new Div(new H3(getTranslation("lead.field." + field.code())), list);
        group.addClassName("fact-group");
        if (field.code().equals(pointed)) {
            group.addClassName("fact-pointed");
            group.getElement().setAttribute("tabindex", "-1").executeJs(POINT);
        }
        return group;
    }

    private static Map<Field, List<Fact>> byField(List<Fact> facts) {
        return facts.stream().collect(Collectors.groupingBy(Fact::field, LinkedHashMap::new, Collectors.toList()));
    }
}
