package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** On phones, leads or contents; wide screens show both side by side and hide this. */
class CampaignTabs extends Tabs {

    private final Tab leads = new Tab();
    private final Tab contents = new Tab();

    CampaignTabs(Div panels) {
        addClassName("campaign-tabs");
        getElement().setAttribute("aria-label", getTranslation("campaign.tabs"));
        add(leads, contents);
        panels.getElement().setAttribute("data-tab", "leads");
        addSelectedChangeListener(change -> panels.getElement()
                .setAttribute("data-tab", contents.equals(change.getSelectedTab()) ? "contents" : "leads"));
    }

    void show(CampaignFigures figures) {
        leads.setLabel(getTranslation("campaign.tab.leads", Numbers.whole(figures.leads(), getLocale())));
        contents.setLabel(getTranslation("campaign.tab.contents", Numbers.whole(figures.contents(), getLocale())));
    }
}
