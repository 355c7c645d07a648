package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.ScoreBreakdown;
import ca.astrogrowth.ui.kit.ScoreRing;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A lead in a line; opened, how to reach it and what its score is made of. */
class LeadRow extends Details {

    private final Span name = new Span();
    private final Span where = new Span();
    private final Span phone = new Span();
    private final ScoreRing ring = new ScoreRing("lead.score.of");
    private final LeadContact contact = new LeadContact();
    private final ScoreBreakdown reasons = new ScoreBreakdown("lead.score.");

    LeadRow() {
        addClassName("prospect");
        name.addClassName("prospect-name");
        where.addClassName("prospect-where");
        phone.addClassName("prospect-phone");
        Div words = new Div(name, where);
        words.addClassName("prospect-words");
        Div line = new Div(ring, words, phone, Glyph.CHEVRON.icon());
        line.addClassName("prospect-line");
        setSummary(line);
        add(contact, reasons);
    }

    void show(LeadView lead) {
        name.setText(lead.name());
        String city = lead.city() == null ? "" : lead.city();
        where.setText(lead.category() == null ? city : lead.category() + (city.isEmpty() ? "" : " · " + city));
        phone.setText(lead.phone() == null ? "" : lead.phone().national());
        ring.show(lead.score());
        contact.show(lead);
        reasons.show(lead.reasons());
    }
}
