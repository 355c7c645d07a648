package ca.astrogrowth.ui.shell;

import ca.astrogrowth.privacy.Erasure;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Above every screen of a workspace that is about to end, for everybody who works in it. */
class LeavingBanner extends Aside {

    private static final String PART = "supprimer";

    private final Paragraph text = new Paragraph();

    LeavingBanner() {
        addClassNames("banner", "card");
        setVisible(false);
        Div icon = new Div(Glyph.ALERT.icon());
        icon.addClassName("banner-icon");
        Div words = new Div(text);
        words.addClassName("banner-words");
        add(icon, words, Links.within(Links.PROFILE, PART, new Span(getTranslation("data.leaving.more"))));
    }

    void show(Optional<Erasure> pending) {
        setVisible(pending.isPresent());
        pending.ifPresent(end -> text.setText(getTranslation("data.leaving", Moments.day(end.dueAt(), getLocale()))));
    }
}
