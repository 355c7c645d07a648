package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.ContentCard;
import ca.astrogrowth.ui.kit.Decisions;
import ca.astrogrowth.ui.kit.EmptyState;
import ca.astrogrowth.ui.kit.KeyedList;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.SectionHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** The contents of a campaign, the newest first; by state in the gallery, which has all that one needs to decide on many. */
class CampaignContents extends Section {

    private final Nav statuses = new Nav();
    private final KeyedList<ContentView, ContentCard> list;
    private final EmptyState later = new EmptyState("empty-contents", "campaign.contents.later");
    private final EmptyState none = new EmptyState("empty-contents", "campaign.contents.none");

    CampaignContents(Decisions decisions, Runnable decided) {
        addClassName("campaign-contents");
        statuses.addClassName("chip-links");
        statuses.setAriaLabel(getTranslation("contents.filter.status"));
        list = new KeyedList<>(
                ContentView::id,
                content -> new ContentCard(content.id(), decisions, id -> decided.run()),
                ContentCard::show);
        list.addClassName("gallery");
        add(new SectionHeader(getTranslation("figures.contents")), statuses, list, later, none);
    }

    void show(CampaignPage page) {
        List<ContentView> contents = page.contents().items();
        CampaignView campaign = page.campaign();
        boolean coming = campaign.state() != CampaignState.COMPLETED;
        statuses.removeAll();
        statuses.setVisible(!contents.isEmpty());
        page.statuses().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> statuses.add(chip(campaign, each.getKey(), each.getValue())));
        list.show(contents);
        list.setVisible(!contents.isEmpty());
        later.setVisible(contents.isEmpty() && coming);
        none.setVisible(contents.isEmpty() && !coming);
    }

    private Anchor chip(CampaignView campaign, ContentStatus status, long count) {
        Span number = new Span(Numbers.whole(count, getLocale()));
        number.addClassName("chip-count");
        return Links.to(
                Links.contents(campaign.id(), status),
                new Span(getTranslation("contents.filter." + status.code())),
                number);
    }
}
