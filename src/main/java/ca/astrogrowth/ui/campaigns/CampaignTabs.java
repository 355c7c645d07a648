package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** On phones, leads or contents; wide screens show both side by side and hide this. */
class CampaignTabs extends Div {

    private final Div panels;
    private final NativeButton leads = new NativeButton("", click -> choose("leads"));
    private final NativeButton contents = new NativeButton("", click -> choose("contents"));

    CampaignTabs(Div panels) {
        this.panels = panels;
        addClassName("campaign-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("campaign.tabs"));
        add(leads, contents);
        choose("leads");
    }

    void show(CampaignFigures figures) {
        leads.setText(getTranslation("campaign.tab.leads", Numbers.whole(figures.leads(), getLocale())));
        contents.setText(getTranslation("campaign.tab.contents", Numbers.whole(figures.contents(), getLocale())));
    }

    private void choose(String panel) {
        panels.getElement().setAttribute("data-tab", panel);
        leads.getElement().setAttribute("aria-pressed", String.valueOf(panel.equals("leads")));
        contents.getElement().setAttribute("aria-pressed", String.valueOf(panel.equals("contents")));
    }
}
