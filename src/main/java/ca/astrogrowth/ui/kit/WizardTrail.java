package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** Which of a wizard's questions is asked now. */
public class WizardTrail extends OrderedList {

    private final List<ListItem> items;

    /** @param keys of the steps' names */
    public WizardTrail(String... keys) {
        addClassName("trail");
        items = Arrays.stream(keys)
                .map(key -> new ListItem(new Span(getTranslation(key))))
                .toList();
        items.forEach(this::add);
    }

    public void show(int at) {
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
