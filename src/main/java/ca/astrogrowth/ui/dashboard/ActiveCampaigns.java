package ca.astrogrowth.ui.dashboard;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.CampaignCard;
import ca.astrogrowth.ui.kit.CampaignRow;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What runs now. */
class ActiveCampaigns extends Section {

    private final KeyedList<CampaignRow, CampaignCard> list =
            new KeyedList<>(row -> row.campaign().id(), row -> new CampaignCard(row.campaign()), CampaignCard::show);
    private final Paragraph calm = new Paragraph(getTranslation("dashboard.active.none"));

    ActiveCampaigns() {
        calm.addClassNames("card", "calm");
        list.addClassName("campaign-list");
        add(
                new SectionHeader(
                        getTranslation("dashboard.active"),
                        Actions.quietLink(getTranslation("dashboard.active.all"), Links.CAMPAIGNS)),
                list,
                calm);
    }

    void show(List<CampaignRow> rows) {
        list.show(rows);
        calm.setVisible(rows.isEmpty());
    }
}
