package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** About what a campaign will cost, and where it stops. */
class CostHint extends Div {

    /** Pictures take longest: about twenty seconds each, four at once; the search and the sites come before. */
    private static final int SECONDS_A_LEAD = 8;

    private static final int LEAST_MINUTES = 2;

    private final Paragraph time = new Paragraph();
    private final Paragraph cost = new Paragraph();
    private final Paragraph over = new Paragraph(getTranslation("cost.over"));

    CostHint() {
        addClassName("cost-hint");
        getElement().setAttribute("aria-live", "polite");
        over.addClassName("hint");
        add(time, cost, over);
    }

    /** @param leads how many are looked for */
    void show(Estimate estimate, int leads) {
        time.setText(
                getTranslation("cost.time", leads, Math.max(LEAST_MINUTES, Math.ceilDiv(leads * SECONDS_A_LEAD, 60))));
        cost.setText(getTranslation(
                "cost.estimate",
                Numbers.dollars(estimate.cost(), getLocale()),
                Numbers.dollars(estimate.cap(), getLocale())));
        over.setVisible(estimate.passesTheCap());
    }
}
