package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.KeyHint;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What can be had otherwise: the words, the picture, or another post. */
class ContentTools extends Div {

    private final transient Supplier<ContentView> content;
    private final transient Runnable read;
    private final List<Button> changes;
    private final Button edit;
    private final Button redraw;

    /**
     * @param content that the page shows
     * @param edits opens the editor
     */
    ContentTools(ContentMoves moves, Supplier<ContentView> content, Runnable edits, Runnable read) {
        this.content = content;
        this.read = read;
        addClassNames("actions", "content-tools");
        edit = Actions.plain(Glyph.PENCIL, getTranslation("content.edit"), edits);
        KeyHint.on(edit, "E");
        redraw = tool(Glyph.REFRESH, "content.redraw", moves::redraw);
        changes = List.of(edit, tool(Glyph.SPARKLE, "content.rewrite", moves::rewrite), redraw);
        changes.forEach(this::add);
        add(Allowed.only(Right.WRITE, tool(Glyph.CONTENT, "content.variants", moves::variants)));
    }

    void show(ContentPage page) {
        changes.forEach(each -> each.setVisible(page.mayChange()));
        if (page.content().text() == null) {
            edit.setVisible(false);
            redraw.setVisible(false);
        }
    }

    boolean mayEdit() {
        return edit.isVisible();
    }

    private Button tool(Glyph glyph, String key, BiConsumer<ContentView, Runnable> move) {
        return Actions.plain(glyph, getTranslation(key), () -> move.accept(content.get(), read));
    }
}
