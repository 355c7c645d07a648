package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed into the editor and did not save. The browser keeps it for a week, so that neither an expired session
 * nor a closed tab takes it away; nobody else sees it.
 *
 * @param version of the content that it was begun from
 * @param parts what stands in each field of {@link EditForm}
 */
record Unsaved(long version, Map<String, String> parts) {

    /** Fields say which part they are by {@code data-part}, the form says of what by {@code data-draft}. */
    private static final String KEEP = """
            this.addEventListener('input', () => {
              const parts = {};
              this.querySelectorAll('[data-part]').forEach(field => parts[field.dataset.part] = field.value);
              localStorage.setItem('ag-draft:' + this.dataset.draft, JSON.stringify({at: Date.now(), parts}));
            });""";

    private static final String FIND = """
            const week = Date.now() - 7 * 24 * 3600 * 1000;
            let found = null;
            Object.keys(localStorage).filter(key => key.startsWith('ag-draft:')).forEach(key => {
              const kept = JSON.parse(localStorage.getItem(key));
              if (kept.at < week) {
                localStorage.removeItem(key);
              } else if (key.startsWith('ag-draft:' + $0 + ':') && (!found || kept.at > found.at)) {
                found = {...kept, version: Number(key.split(':')[2])};
              }
            });
            return found;""";

    private static final String FORGET = """
            Object.keys(localStorage).filter(key => key.startsWith('ag-draft:' + $0 + ':'))
              .forEach(key => localStorage.removeItem(key));""";

    Unsaved {
        parts = Map.copyOf(parts);
    }

    /** From now on the browser keeps what is typed into this form. */
    static void keep(Component form) {
        form.getElement().executeJs(KEEP);
    }

    /** What is typed is about this content as it is now. */
    static void about(Component form, ContentView content) {
        form.getElement().setAttribute("data-draft", content.id() + ":" + content.version());
    }

    /** Asks the browser; it answers only when there is something. */
    static void find(Component asks, ContentId content, Consumer<Unsaved> found) {
        asks.getElement().executeJs(FIND, content.toString()).then(answer -> {
            if (answer.isObject()) {
                found.accept(read(answer));
            }
        });
    }

    static void forget(ContentId content) {
        UI.getCurrent().getPage().executeJs(FORGET, content.toString());
    }

    private static Unsaved read(JsonNode kept) {
        Map<String, String> parts = new LinkedHashMap<>();
        kept.path("parts").forEachEntry((part, text) -> parts.put(part, text.asString("")));
        return new Unsaved(kept.path("version").asLong(), parts);
    }
}
