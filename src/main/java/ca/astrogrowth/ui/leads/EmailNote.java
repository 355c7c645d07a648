package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Whether a business may be written to, in a sentence. */
class EmailNote extends Div {

    private final Span address = new Span();
    private final Paragraph words = new Paragraph();

    EmailNote() {
        addClassName("email-note");
        address.addClassName("email-note-address");
        add(Glyph.MAIL.icon(), new Div(address, words));
    }

    void show(LeadPage page) {
        Optional<Fact> email = page.believed(Field.EMAIL);
        setVisible(email.isPresent());
        email.ifPresent(this::show);
    }

    private void show(Fact email) {
        address.setText(email.value());
        words.setText(getTranslation("lead.email." + key(email)));
        tone(email).on(this);
    }

    private static String key(Fact email) {
        if (email.standing() != null) {
            return email.standing().name().toLowerCase(java.util.Locale.ROOT);
        }
        return email.source() == Source.PERSON || email.source() == Source.IMPORT ? "yours" : "unknown";
    }

    private static Tone tone(Fact email) {
        if (email.standing() == null) {
            return Tone.WAITING;
        }
        return email.standing() == Standing.PUBLISHED ? Tone.GOOD : Tone.BAD;
    }
}
