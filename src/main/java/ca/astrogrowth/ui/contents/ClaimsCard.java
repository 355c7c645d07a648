package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentDetails.CitedClaim;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What a content says of the business, each with the fact that proves it. */
class ClaimsCard extends Section {

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
        details.claims().forEach(claim -> list.add(item(claim)));
        source.removeAll();
        source.add(Actions.quietLink(
                getTranslation("claims.lead"), Links.lead(details.content().lead())));
    }

    private ListItem item(CitedClaim claim) {
        String key = claim.key();
        String value = claim.value();
        boolean proven = key != null && value != null;
        Span said = new Span(getTranslation("content.quoted", claim.text().strip()));
        said.addClassName("claim");
        Span fact = new Span(
                (proven ? Glyph.CHECK : Glyph.ALERT).icon(),
                new Span(key != null && value != null ? fact(key, value) : getTranslation("claims.unproven")));
        fact.addClassName("claim-fact");
        (proven ? Tone.GOOD : Tone.BAD).on(fact);
        return new ListItem(said, fact);
    }

    private String fact(String key, String value) {
        String words = key.endsWith("metier") ? getTranslation("industry." + value) : value;
        return getTranslation("claims.fact", getTranslation("fact." + key), words);
    }
}
