package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadFilter.Sort;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Finds leads among many: by words, with an address, with a good score, in an order. */
class LeadFilters extends Div {

    private static final int LONGEST_WORDS = 80;

    private final TextField words = new TextField();
    private final NativeButton email = chip("leads.filter.email");
    private final NativeButton good = chip("leads.filter.score");
    private final Select<Sort> sort = new Select<>();
    private final transient Consumer<LeadFilter> chosen;
    private LeadFilter filter = LeadFilter.NONE;

    LeadFilters(Consumer<LeadFilter> chosen) {
        this.chosen = chosen;
        addClassName("lead-filters");
        words.setAriaLabel(getTranslation("leads.search"));
        words.setPlaceholder(getTranslation("leads.search"));
        words.setPrefixComponent(Glyph.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_WORDS);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> choose(change.isFromClient()));
        email.addClickListener(click -> toggle(email));
        good.addClickListener(click -> toggle(good));
        sort.setAriaLabel(getTranslation("leads.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(order -> getTranslation("leads.sort." + order.code()));
        sort.addValueChangeListener(change -> choose(change.isFromClient()));
        Div chips = new Div(email, good, sort);
        chips.addClassName("lead-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("leads.filter"));
        add(words, chips);
        show(LeadFilter.NONE);
    }

    void show(LeadFilter now) {
        if (!now.equals(filter) || sort.isEmpty()) {
            filter = now;
            words.setValue(now.words() == null ? "" : now.words());
            press(email, now.hasEmail() != null);
            press(good, now.minScore() != null);
            sort.setValue(now.sort());
        }
    }

    /** All leads again, in the same order. */
    void clear() {
        chosen.accept(LeadFilter.NONE.sortedBy(filter.sort()).reversed(filter.reversed()));
    }

    private void toggle(NativeButton chip) {
        press(chip, !isPressed(chip));
        choose(true);
    }

    private void choose(boolean byPerson) {
        if (byPerson) {
            filter = LeadQuery.filter(words.getValue(), isPressed(email), isPressed(good), sort.getValue())
                    .reversed(filter.reversed() && sort.getValue() == filter.sort());
            chosen.accept(filter);
        }
    }

    private NativeButton chip(String key) {
        return new NativeButton(getTranslation(key, LeadQuery.GOOD));
    }

    private static boolean isPressed(NativeButton chip) {
        return "true".equals(chip.getElement().getAttribute("aria-pressed"));
    }

    private static void press(NativeButton chip, boolean pressed) {
        chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
