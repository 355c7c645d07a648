package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The contents of a campaign. */
class CampaignContents extends Section {

    private final KeyedList<ContentView, ContentCard> list;
    private final EmptyState later = new EmptyState("empty-contents", "campaign.contents.later");
    private final EmptyState none = new EmptyState("empty-contents", "campaign.contents.none");

    CampaignContents(Decisions decisions, Runnable decided) {
        addClassName("campaign-contents");
        list = new KeyedList<>(
                ContentView::id,
                content -> new ContentCard(content.id(), decisions, id -> decided.run()),
                ContentCard::show);
        list.addClassName("gallery");
        add(new SectionHeader(getTranslation("figures.contents")), list, later, none);
    }

    void show(List<ContentView> contents, CampaignView campaign) {
        boolean coming = campaign.state() != CampaignState.COMPLETED;
        list.show(contents);
        list.setVisible(!contents.isEmpty());
        later.setVisible(contents.isEmpty() && coming);
        none.setVisible(contents.isEmpty() && !coming);
    }
}
