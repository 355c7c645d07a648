package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** LinkedIn was asked and said no: why, in plain words, until the person leaves the page. The card below is the way on. */
class ConnectionRefused extends Aside {

    private final H2 title = new H2();
    private final Paragraph why = new Paragraph();

    ConnectionRefused() {
        addClassNames("note", "note-bad", "connection-refused");
        getElement().setAttribute("role", "alert");
        title.setText(getTranslation("linkedin.refused.title"));
        add(Glyph.ALERT.icon(), title, why);
        setVisible(false);
    }

    /** @param reason translation key; only our own sentences are ever shown */
    void show(String reason) {
        String sentence = getTranslation(reason);
        why.setText(sentence);
        setVisible(!sentence.contains(reason));
    }
}
