package ca.astrogrowth.ui.contents;

import ca.astrogrowth.common.Score;
import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The least score, on a scale: the browser's own, which thumbs, mice, arrow keys and screen readers know. */
class ScoreSlider extends Div {

    private static final int STEP = 5;

    /** While it moves, the browser alone says how far: it asks the server once it is let go. */
    private static final String FOLLOW = """
            const range = this, said = $0, from = $1, any = $2;
            range.addEventListener('input', () => {
              const words = range.value === '0' ? any : from.replace('{0}', range.value);
              said.textContent = words;
              range.setAttribute('aria-valuetext', words);
            });""";

    private final Range range = new Range();
    private final Span said = new Span();

    ScoreSlider(Consumer<@Nullable Score> chosen) {
        addClassName("score-slider");
        NativeLabel name = new NativeLabel(getTranslation("contents.filter.score"));
        range.setId("least-score");
        name.setFor(range);
        range.getElement()
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("step", String.valueOf(STEP));
        range.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(range.score());
            }
        });
        said.addClassName("score-slider-value");
        said.getElement().setAttribute("aria-hidden", "true");
        range.getElement()
                .executeJs(
                        FOLLOW,
                        said.getElement(),
                        getTranslation("contents.filter.at_least", "{0}"),
                        getTranslation("contents.filter.all_scores"));
        add(name, said, range);
    }

    void show(@Nullable Score least) {
        range.setValue(least == null ? 0 : least.value());
        String words = least == null
                ? getTranslation("contents.filter.all_scores")
                : getTranslation("contents.filter.at_least", least.value());
        said.setText(words);
        range.getElement().setAttribute("aria-valuetext", words);
    }

    /** A number on a scale. */
    @Tag("input")
    static class Range extends AbstractSinglePropertyField<Range, Integer> {

        Range() {
            super("value", 0, String.class, Integer::valueOf, String::valueOf);
            setSynchronizedEvent("change");
            // Without a value of its own a scale stands in the middle.
            getElement().setProperty("value", "0");
        }

        private @Nullable Score score() {
            int least = Math.clamp(getValue(), 0, 100);
            return least == 0 ? null : new Score(least);
        }
    }
}
