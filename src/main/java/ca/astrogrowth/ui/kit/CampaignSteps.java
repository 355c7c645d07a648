package ca.astrogrowth.ui.kit;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The five stages of a campaign; the one at hand breathes. What failed or is paused stands still at its stage. */
public class CampaignSteps extends OrderedList {

    private static final List<CampaignState> STAGES = List.of(
            CampaignState.DRAFT,
            CampaignState.SCRAPING,
            CampaignState.GENERATING,
            CampaignState.PUBLISHING,
            CampaignState.COMPLETED);

    private final Map<CampaignState, ListItem> items = new EnumMap<>(CampaignState.class);

    public CampaignSteps() {
        addClassName("steps");
        getElement().setAttribute("aria-label", getTranslation("campaign.steps"));
        for (CampaignState stage : STAGES) {
            ListItem item = new ListItem(new Span(getTranslation("campaign.step." + stage.code())));
            items.put(stage, item);
            add(item);
        }
    }

    public void show(CampaignView campaign) {
        CampaignState state = campaign.state();
        int at = STAGES.indexOf(campaign.stage());
        items.forEach((stage, item) -> {
            item.getElement().setAttribute("data-step", step(STAGES.indexOf(stage), at, state));
            if (stage == campaign.stage()) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
        getElement().setAttribute("data-state", state.code());
    }

    private static String step(int stage, int at, CampaignState state) {
        if (stage < at || state == CampaignState.COMPLETED) {
            return "done";
        }
        return stage == at ? "now" : "later";
    }
}
