package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Why a content was rejected, in a person's words, or failed, in ours. */
class ReasonCard extends Section {

    private final H2 title = new H2();
    private final Paragraph words = new Paragraph();

    ReasonCard() {
        addClassNames("card", "notice");
        add(title, words);
    }

    void show(ContentView content) {
        String reason = content.reason();
        setVisible(reason != null);
        if (reason == null) {
            return;
        }
        boolean failed = content.status() == ContentStatus.FAILED;
        title.setText(getTranslation(failed ? "content.reason.failed" : "content.reason.rejected"));
        words.setText(failed ? getTranslation(reason) : reason);
        (failed ? Tone.BAD : Tone.QUIET).on(this);
    }
}
