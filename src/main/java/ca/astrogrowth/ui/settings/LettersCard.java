package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.notifications.LetterChoices;
import ca.astrogrowth.notifications.LetterKind;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Which letters the person wants. Saved as soon as it changes. */
class LettersCard extends Section {

    private final transient LetterChoices choices;
    private final SignedIn who;

    LettersCard(LetterChoices choices, SignedIn who) {
        this.choices = choices;
        this.who = who;
        addClassNames("card", "form-card");
        setId("courriels");
        Paragraph lead = new Paragraph(getTranslation("letters.lead", who.email()));
        lead.addClassName("hint");
        add(new H2(getTranslation("letters.title")), lead);
        choices.of(who.person()).forEach((kind, wanted) -> add(choice(kind, wanted)));
    }

    private Checkbox choice(LetterKind kind, boolean wanted) {
        String key = "letters.kind." + kind.code();
        Checkbox choice = new Checkbox(getTranslation(key), wanted);
        choice.addClassName("switch");
        choice.setHelperText(getTranslation(key + ".hint"));
        choice.addValueChangeListener(change -> save(kind, change.getValue()));
        return choice;
    }

    private void save(LetterKind kind, boolean wanted) {
        choices.choose(who.person(), kind, wanted);
        Toast.done(getTranslation("profile.saved"));
    }
}
