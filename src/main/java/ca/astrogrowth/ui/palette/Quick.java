package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The button that looks for anything, and the keys that work on every screen. */
public class Quick extends Div {

    /** Letters that somebody types into a field are theirs. */
    private static final String KEYS = """
            let went = 0;
            const typing = event => event.composedPath().some(part => part.isContentEditable
                || /^(input|textarea|select)$/i.test(part.tagName || ''));
            const listen = event => {
              if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
                event.preventDefault();
                this.dispatchEvent(new CustomEvent('palette'));
              } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !typing(event)) {
                if (event.key === '?') {
                  this.dispatchEvent(new CustomEvent('shortcuts'));
                } else if (event.key === 'g') {
                  went = event.timeStamp;
                } else if (event.timeStamp - went < 1500) {
                  went = 0;
                  document.querySelector(`.shell-nav a[data-key="${event.key}"]`)?.click();
                }
              }
            };
            document.addEventListener('keydown', listen);""";

    private final transient Finder finder;
    private final transient SignedIn who;
    private @Nullable Dialog open;

    Quick(Finder finder, SignedIn who) {
        this.finder = finder;
        this.who = who;
        addClassName("quick");
        Button button = Actions.plain(Glyph.SEARCH, getTranslation("palette.open"), this::ask);
        button.makeQuiet();
        button.addClassName("quick-button");
        Span keys = new Span("Ctrl K");
        keys.addClassName("quick-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        button.add(keys);
        add(button);
        getElement().addEventListener("palette", pressed -> ask());
        getElement().addEventListener("shortcuts", pressed -> show(new ShortcutsDialog()));
    }

    /** Whatever it was, it is done: we are somewhere else. */
    public void leave() {
        if (open != null) {
            open.close();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(KEYS);
    }

    private void ask() {
        show(new Palette(words -> TenantContext.where(who.tenant()).call(() -> finder.find(words))));
    }

    private void show(Dialog dialog) {
        if (open == null || !open.isOpened()) {
            open = dialog;
            dialog.open();
        }
    }
}
