package ca.astrogrowth.ui.campaigns;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Which of the three questions is asked now. */
class WizardTrail extends OrderedList {

    private static final List<String> KEYS = List.of("wizard.name.step", "wizard.trade.step", "wizard.place.step");

    private final List<ListItem> items = KEYS.stream()
            .map(key -> new ListItem(new Span(getTranslation(key))))
            .toList();

    WizardTrail() {
        addClassName("trail");
        items.forEach(this::add);
    }

    void show(int at) {
        for (int step = 0; step < items.size(); step++) {
            ListItem item = items.get(step);
            item.getElement().setAttribute("data-step", step < at ? "done" : step == at ? "now" : "later");
            if (step == at) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }
}
