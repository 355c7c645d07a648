package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.ScoreRing;
import ca.astrogrowth.ui.leads.LeadWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A lead in a line; all of it leads to its page, but for the call. */
class LeadRow extends Div {

    private final Anchor name;
    private final Span where = new Span();
    private final Span number = new Span();
    private final Anchor call = new Anchor("", number);
    private final ScoreRing ring = new ScoreRing("lead.score.of");

    LeadRow(LeadId id) {
        addClassName("prospect");
        name = Links.to(Links.lead(id));
        name.addClassName("prospect-name");
        where.addClassName("prospect-where");
        call.addClassName("prospect-call");
        call.setRouterIgnore(true);
        call.addComponentAsFirst(Glyph.PHONE.icon());
        Div words = new Div(name, where);
        words.addClassName("prospect-words");
        add(ring, words, call);
    }

    void show(LeadView lead) {
        name.setText(LeadWords.name(lead));
        String potential = getTranslation("leads.potential", lead.potential().value());
        String about = LeadWords.about(lead);
        where.setText(about.isEmpty() ? potential : about + " · " + potential);
        call.setVisible(lead.phone() != null);
        if (lead.phone() != null) {
            call.setHref("tel:" + lead.phone().e164());
            call.setAriaLabel(getTranslation("leads.call", LeadWords.name(lead)));
            number.setText(lead.phone().national());
        }
        ring.show(lead.score());
    }
}
