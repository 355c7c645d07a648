package ca.astrogrowth.ui.imports;

import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the reading of a list has come, then what came of it: each row is accounted for. */
public class ImportNote extends Section {

    private final transient LeadFiles files;
    private final H3 title = new H3();
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div refused = new Div();
    private transient @Nullable ImportView shown;

    public ImportNote(LeadFiles files) {
        this.files = files;
        addClassNames("card", "import-note");
        words.getElement().setAttribute("aria-live", "polite");
        bar.getElement().setAttribute("aria-label", getTranslation("import.progress"));
        add(title, words, bar, refused);
        setVisible(false);
    }

    /** @param list the newest, or null when there is none */
    public void show(@Nullable ImportView list) {
        setVisible(list != null);
        if (list == null || list.equals(shown)) {
            return;
        }
        shown = list;
        tone(list).on(this);
        title.setText(list.fileName());
        words.setText(sentence(list));
        bar.setVisible(!list.state().isOver());
        bar.setIndeterminate(list.state() == ImportView.State.QUEUED);
        bar.setValue(list.rows() == 0 ? 0 : Math.clamp((double) list.taken() / list.rows(), 0, 1));
        refused.removeAll();
        refused.setVisible(list.state().isOver() && list.refused() > 0);
        if (refused.isVisible()) {
            refused.add(save(list));
        }
    }

    private Anchor save(ImportView list) {
        Anchor save = files.refusals(list.id());
        save.addClassName("button");
        save.add(Glyph.DOWNLOAD.icon(), new Span(getTranslation("import.refused.save", list.refused())));
        return save;
    }

    private String sentence(ImportView list) {
        return switch (list.state()) {
            case QUEUED -> getTranslation("import.now.queued");
            case RUNNING -> getTranslation("import.now.running", figure(list.taken()), figure(list.rows()));
            case DONE -> getTranslation("import.now.done", outcome(list));
            case FAILED -> getTranslation("import.now.failed", outcome(list));
        };
    }

    /** Only what there is: {@code 2 031 ajoutés, 84 fusionnés, 3 refusés}. */
    private String outcome(ImportView list) {
        String outcome = Stream.of(
                        part("import.created", list.created()),
                        part("import.merged", list.merged()),
                        part("import.known", list.known()),
                        part("import.refused", list.refused()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return outcome.isEmpty() ? getTranslation("import.nothing") : outcome;
    }

    private String part(String key, int count) {
        return count == 0 ? "" : getTranslation(key, count, figure(count));
    }

    private String figure(int count) {
        return Numbers.whole(count, getLocale());
    }

    private static Tone tone(ImportView list) {
        return switch (list.state()) {
            case QUEUED, RUNNING -> Tone.LIVE;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }
}
