package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentDetails.CitedClaim;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;

/** What a content says of the business, each with the fact that proves it. */
class ClaimsCard extends Section {

    private static final String OF_THE_AUTHOR = "auteur";

    /** Which field of a lead each kind of fact is about. */
    private static final Map<String, String> OF_THE_LEAD = Map.of(
            "nom", "name",
            "ville", "city",
            "categorie", "category",
            "description", "description",
            "quartier", "address",
            "adresse", "address",
            "telephone", "phone",
            "site", "website",
            "note", "rating",
            "avis", "reviews");

    private final Paragraph none = new Paragraph(getTranslation("claims.none"));
    private final UnorderedList list = new UnorderedList();
    private final Div source = new Div();

    ClaimsCard() {
        addClassNames("card", "findings", "claims");
        add(new H2(getTranslation("claims")), none, list, source);
    }

    void show(ContentDetails details) {
        setVisible(details.content().text() != null);
        none.setVisible(details.claims().isEmpty());
        list.removeAll();
        details.claims().forEach(claim -> list.add(item(claim, details.content().lead())));
        source.removeAll();
        source.add(Actions.quietLink(
                getTranslation("claims.lead"), Links.lead(details.content().lead())));
    }

    private ListItem item(CitedClaim claim, LeadId lead) {
        String key = claim.key();
        String value = claim.value();
        boolean proven = key != null && value != null;
        Span said = new Span(getTranslation("content.quoted", claim.text().strip()));
        said.addClassName("claim");
        Component words = key != null && value != null
                ? known(key, fact(key, value), lead)
                : new Span(getTranslation("claims.unproven"));
        Span fact = new Span((proven ? Glyph.CHECK : Glyph.ALERT).icon(), words);
        fact.addClassName("claim-fact");
        (proven ? Tone.GOOD : Tone.BAD).on(fact);
        return new ListItem(said, fact);
    }

    /** Leads to where it is known from: the lead's facts, or what the workspace says of itself. */
    private static Component known(String key, String words, LeadId lead) {
        String field = OF_THE_LEAD.get(key);
        if (field != null) {
            return Links.to(Links.leadFact(lead, field), new Span(words));
        }
        return key.startsWith(OF_THE_AUTHOR) ? Links.to(Links.PROFILE, new Span(words)) : new Span(words);
    }

    private String fact(String key, String value) {
        String words = key.endsWith("metier") ? getTranslation("industry." + value) : value;
        return getTranslation("claims.fact", getTranslation("fact." + key), words);
    }
}
