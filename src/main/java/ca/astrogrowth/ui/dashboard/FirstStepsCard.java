package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.ui.dashboard.FirstSteps.Step;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.ProgressLine;
import ca.astrogrowth.ui.kit.Remembered;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The way in, one link a step, until all are done or somebody puts it away. */
class FirstStepsCard extends Section {

    private static final String PUT_AWAY = "ag-first-steps";

    private final Paragraph progress = new Paragraph();
    private final ProgressLine bar = new ProgressLine(getTranslation("first_steps.title"));
    private final OrderedList list = new OrderedList();
    private FirstSteps shown = new FirstSteps(java.util.Set.of());
    private boolean away = Remembered.value(PUT_AWAY).isPresent();

    FirstStepsCard() {
        addClassNames("card", "first-steps");
        progress.addClassName("hint");
        Div words = new Div(new H2(getTranslation("first_steps.title")), progress);
        words.addClassName("first-steps-words");
        add(words, Actions.bare(Glyph.CLOSE, getTranslation("first_steps.put_away"), this::putAway), bar, list);
        setVisible(false);
    }

    void show(FirstSteps steps) {
        setVisible(!away && !steps.complete() && Allowed.to(Right.SETTINGS));
        if (steps.equals(shown) && list.getChildren().findAny().isPresent()) {
            return;
        }
        shown = steps;
        int done = steps.done().size();
        progress.setText(getTranslation("first_steps.progress", done, Step.values().length));
        bar.show(done, Step.values().length);
        list.removeAll();
        for (Step step : Step.values()) {
            list.add(item(step, steps.done().contains(step)));
        }
    }

    private ListItem item(Step step, boolean done) {
        Span name = new Span(getTranslation("first_steps." + step.code()));
        Span state = new Span(getTranslation(done ? "first_steps.done" : "first_steps.to_do"));
        state.addClassName("only-heard");
        Anchor link = Links.to(path(step), name, state, Glyph.ARROW_RIGHT.icon());
        ListItem item = new ListItem(link);
        item.getElement().setAttribute("data-done", String.valueOf(done));
        return item;
    }

    private static String path(Step step) {
        return switch (step) {
            case PROFILE, LINKEDIN -> Links.PROFILE;
            case CAMPAIGN -> Links.NEW_CAMPAIGN;
            case APPROVAL -> Links.CONTENTS + "?statut=pending";
        };
    }

    private void putAway() {
        away = true;
        setVisible(false);
        Remembered.keep(PUT_AWAY, "away");
    }
}
