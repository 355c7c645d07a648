package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How many more leads to look for, and about what that costs. */
class MoreLeadsDialog extends Dialog {

    private static final int USUAL = 25;

    private final transient CampaignPage page;
    private final transient BiFunction<Industry, Integer, Estimate> estimates;
    private final RadioButtonGroup<Integer> count = new RadioButtonGroup<>(getTranslation("campaign.more.label"));
    private final Paragraph cost = new Paragraph();
    private final Paragraph over = new Paragraph(getTranslation("cost.over"));

    MoreLeadsDialog(CampaignPage page, BiFunction<Industry, Integer, Estimate> estimates, IntConsumer chosen) {
        this.page = page;
        this.estimates = estimates;
        addClassNames("confirm", "more-leads");
        setHeaderTitle(getTranslation("campaign.more.title"));
        List<Integer> choices = choices(page.campaign());
        count.addClassName("counts");
        count.setItems(choices);
        count.setItemLabelGenerator(extra -> getTranslation("campaign.more.count", extra));
        count.addValueChangeListener(change -> reckon());
        count.setValue(choices.contains(USUAL) ? USUAL : choices.getFirst());
        cost.addClassName("cost-hint");
        cost.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("campaign.more.text")), count, cost, over);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button go = new Button(getTranslation("campaign.more.go"), click -> {
            close();
            chosen.accept(count.getValue());
        });
        go.makePrimary();
        go.setDisableOnClick();
        getFooter().add(back, go);
    }

    /** Some round numbers, and near the top what is left. */
    private static List<Integer> choices(CampaignView campaign) {
        int room = NewCampaign.MOST_LEADS - campaign.targetLeads();
        return IntStream.of(10, 25, 50, 100)
                .map(extra -> Math.min(extra, room))
                .distinct()
                .boxed()
                .toList();
    }

    private void reckon() {
        Money expected =
                estimates.apply(page.campaign().industry(), count.getValue()).cost();
        Money left = page.spent().left();
        cost.setText(getTranslation(
                "cost.estimate.more", Numbers.dollars(expected, getLocale()), Numbers.dollars(left, getLocale())));
        over.setVisible(expected.isMoreThan(left));
    }
}
