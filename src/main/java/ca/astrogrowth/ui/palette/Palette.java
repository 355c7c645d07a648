package ca.astrogrowth.ui.palette;

import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/**
 * One field that leads everywhere. Arrows and Enter are answered in the browser; only what was found comes from the
 * server.
 */
class Palette extends Dialog {

    private static final String LIST = "palette-list";
    private static final int PAUSE_MILLIS = 120;
    private static final int LONGEST_WORDS = 80;
    private static final String KEYS = """
            const list = document.getElementById($0);
            const options = () => [...list.querySelectorAll('[role=option]')];
            const mark = index => {
              const all = options();
              all.forEach((option, i) => option.setAttribute('aria-selected', i === index));
              if (all[index]) {
                this.setAttribute('aria-activedescendant', all[index].id);
                all[index].scrollIntoView({ block: 'nearest' });
              } else {
                this.removeAttribute('aria-activedescendant');
              }
            };
            const marked = () => options().findIndex(option => option.getAttribute('aria-selected') === 'true');
            this.addEventListener('keydown', event => {
              const last = options().length - 1;
              if (event.key === 'ArrowDown') mark(marked() >= last ? 0 : marked() + 1);
              else if (event.key === 'ArrowUp') mark(marked() <= 0 ? last : marked() - 1);
              else if (event.key === 'Enter') options()[marked()]?.click();
              else return;
              event.preventDefault();
            });
            new MutationObserver(() => mark(0)).observe(list, { childList: true });
            mark(0);""";

    private final transient Function<String, List<Finds>> finder;
    private final Input words = new Input();
    private final Div list = new Div();
    private final Paragraph nothing = new Paragraph(getTranslation("palette.nothing"));

    Palette(Function<String, List<Finds>> finder) {
        this.finder = finder;
        addClassName("palette");
        getElement().setAttribute("aria-label", getTranslation("palette.title"));
        list.setId(LIST);
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("palette.title"));
        nothing.addClassName("palette-nothing");
        nothing.getElement().setAttribute("role", "status");
        Div field = new Div(Glyph.SEARCH.icon(), words);
        field.addClassName("palette-field");
        add(field, list, nothing);
        field();
        show("");
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.getElement().executeJs(KEYS, LIST);
                words.focus();
            }
        });
    }

    private void field() {
        words.setPlaceholder(getTranslation("palette.words"));
        words.setAriaLabel(getTranslation("palette.words"));
        words.getElement().setAttribute("role", "combobox");
        words.getElement().setAttribute("aria-expanded", "true");
        words.getElement().setAttribute("aria-controls", LIST);
        words.getElement().setAttribute("autocomplete", "off");
        words.getElement().setAttribute("maxlength", String.valueOf(LONGEST_WORDS));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> show(change.getValue()));
    }

    private void show(String wanted) {
        List<Finds> found = finder.apply(wanted);
        list.removeAll();
        found.forEach(this::add);
        nothing.setVisible(found.isEmpty());
    }

    private void add(Finds finds) {
        Span title = new Span(getTranslation(finds.key()));
        title.addClassName("palette-title");
        title.getElement().setAttribute("role", "presentation");
        list.add(title);
        finds.found().forEach(each -> list.add(option(each)));
    }

    private Anchor option(Found found) {
        Span name = new Span(found.name());
        name.addClassName("palette-name");
        Span detail = new Span(found.detail());
        detail.addClassName("palette-detail");
        Anchor option = Links.to(found.path(), found.glyph().icon(), name, detail);
        Runnable chosen = found.chosen();
        if (chosen != null) {
            option.setRouterIgnore(true);
            option.getElement().addEventListener("click", click -> chosen.run()).preventDefault();
        }
        option.setId("palette-" + list.getComponentCount());
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("aria-selected", "false");
        option.getElement().setAttribute("tabindex", "-1");
        return option;
    }
}
