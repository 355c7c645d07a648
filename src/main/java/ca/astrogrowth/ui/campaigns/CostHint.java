package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** About what a campaign will cost, and where it stops. */
class CostHint extends Div {

    private final Paragraph cost = new Paragraph();
    private final Paragraph over = new Paragraph(getTranslation("cost.over"));

    CostHint() {
        addClassName("cost-hint");
        getElement().setAttribute("aria-live", "polite");
        over.addClassName("hint");
        add(cost, over);
    }

    void show(Estimate estimate) {
        cost.setText(getTranslation(
                "cost.estimate",
                Numbers.dollars(estimate.cost(), getLocale()),
                Numbers.dollars(estimate.cap(), getLocale())));
        over.setVisible(estimate.passesTheCap());
    }
}
