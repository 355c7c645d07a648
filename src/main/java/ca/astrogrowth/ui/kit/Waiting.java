package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Stands where data will be: grey shapes of about its size while it is read, and a way to try again when it could not be.
 * What it stands for is hidden meanwhile.
 */
public class Waiting extends Div {

    private final Div content;
    private final Div shapes = new Div();
    private final Div trouble = new Div();
    private Runnable again = () -> {};

    /** @param rows the shapes, from top to bottom: each a class of {@code skeleton.css} and how many beside each other */
    public Waiting(Div content, List<Row> rows) {
        this.content = content;
        addClassName("waiting-place");
        shapes.addClassName("skeleton");
        shapes.getElement().setAttribute("aria-hidden", "true");
        rows.forEach(row -> shapes.add(line(row)));
        Span word = new Span(getTranslation("waiting.word"));
        word.addClassName("only-heard");
        word.getElement().setAttribute("role", "status");
        trouble.addClassNames("card", "empty", "waiting-trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.add(
                new H2(getTranslation("waiting.trouble.title")),
                new Paragraph(getTranslation("waiting.trouble.text")),
                new Button(getTranslation("waiting.again"), Glyph.REFRESH.icon(), click -> again.run()));
        add(shapes, word, trouble);
        end();
    }

    /** @param shape {@code figure}, {@code line}, {@code card} or {@code picture} */
    public record Row(String shape, int many) {}

    void begin(Runnable retry) {
        again = retry;
        state(true, false);
    }

    void fail(Runnable retry) {
        again = retry;
        state(false, true);
    }

    void end() {
        state(false, false);
    }

    private void state(boolean reads, boolean failed) {
        setVisible(reads || failed);
        shapes.setVisible(reads);
        trouble.setVisible(failed);
        getElement().setAttribute("aria-busy", String.valueOf(reads));
        content.setVisible(!reads && !failed);
    }

    private static Div line(Row row) {
        Div line = new Div();
        line.addClassNames("skeleton-row", "skeleton-" + row.shape() + "s");
        for (int each = 0; each < row.many(); each++) {
            Div shape = new Div();
            shape.addClassNames("skeleton-shape", "skeleton-" + row.shape());
            line.add(shape);
        }
        return line;
    }
}
