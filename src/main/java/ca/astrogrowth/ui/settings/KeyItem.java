package ca.astrogrowth.ui.settings;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** One key: what it is called and good for, until when, when it was used last, and its end. */
class KeyItem extends ListItem {

    KeyItem(ApiKey key, Runnable end) {
        Span name = new Span(getTranslation("keys.item", key.name(), key.ending()));
        Paragraph scopes = hint(key.scopes().stream()
                .sorted()
                .map(scope -> getTranslation("keys.scope." + scope.code()))
                .collect(Collectors.joining(", ")));
        String until = Moments.day(key.expiresAt(), getLocale());
        String used = key.lastUsedAt() == null
                ? getTranslation("keys.unused")
                : getTranslation("keys.used", Moments.minute(key.lastUsedAt(), getLocale()));
        Paragraph when = hint(getTranslation(key.over() ? "keys.over" : "keys.until", until));
        add(
                new Div(name, scopes, when, hint(used)),
                Actions.plain(
                        Glyph.TRASH,
                        getTranslation("keys.end.confirm"),
                        () -> new ConfirmDialog("keys.end", end).open()));
    }

    private static Paragraph hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("hint");
        return hint;
    }
}
