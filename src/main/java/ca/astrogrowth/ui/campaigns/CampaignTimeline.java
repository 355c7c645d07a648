package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.leads.LeadProgress;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.kit.Moments;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What has happened, what happens now or waits and why, and what comes next; told by states and figures only. */
class CampaignTimeline extends OrderedList {

    private static final List<CampaignState> HAS_WRITTEN = List.of(CampaignState.PUBLISHING, CampaignState.COMPLETED);

    private transient List<Line> shown = List.of();

    CampaignTimeline() {
        addClassName("timeline");
        getElement().setAttribute("aria-label", getTranslation("timeline.title"));
    }

    void show(CampaignPage page) {
        List<Line> lines =
                List.of(created(page), search(page), enrich(page), write(page), approve(page), publish(page));
        if (!lines.equals(shown)) {
            shown = lines;
            removeAll();
            lines.forEach(line -> add(item(line)));
        }
    }

    private ListItem item(Line line) {
        Span state = new Span(getTranslation("timeline.state." + line.state().code()));
        state.addClassName("only-heard");
        ListItem item = new ListItem(state, new Span(line.text()));
        item.getElement().setAttribute("data-moment", line.state().code());
        return item;
    }

    private Line created(CampaignPage page) {
        CampaignView campaign = page.campaign();
        return new Line(
                Moment.DONE, getTranslation("timeline.created", Moments.day(campaign.createdAt(), getLocale())));
    }

    private Line search(CampaignPage page) {
        CampaignView campaign = page.campaign();
        Moment moment = moment(campaign, CampaignState.SCRAPING);
        long found = page.progress().found();
        return new Line(
                moment,
                getTranslation(
                        "timeline.search." + moment.code(),
                        found,
                        campaign.targetLeads(),
                        campaign.locality().city()));
    }

    private Line enrich(CampaignPage page) {
        LeadProgress leads = page.progress();
        Moment moment = leads.chosen() == 0
                ? Moment.LATER
                : leads.enriched() < leads.chosen() ? running(page.campaign()) : Moment.DONE;
        return new Line(moment, getTranslation("timeline.enrich." + moment.code(), leads.enriched(), leads.chosen()));
    }

    private Line write(CampaignPage page) {
        Moment moment = moment(page.campaign(), CampaignState.GENERATING);
        return new Line(
                moment,
                getTranslation(
                        "timeline.write." + moment.code(),
                        page.figures().contents(),
                        page.progress().chosen()));
    }

    private Line approve(CampaignPage page) {
        CampaignFigures figures = page.figures();
        Moment moment = figures.waiting() > 0
                ? Moment.WAITING
                : figures.contents() > 0 && HAS_WRITTEN.contains(page.campaign().stage()) ? Moment.DONE : Moment.LATER;
        return new Line(moment, getTranslation("timeline.approve." + moment.code(), figures.waiting()));
    }

    private Line publish(CampaignPage page) {
        long published = page.figures().published();
        PublicationView next = page.next();
        if (next != null) {
            String when = Moments.minute(next.at(), page.zone(), getLocale());
            return next.reason() == null
                    ? new Line(Moment.NOW, getTranslation("timeline.publish.next", published, when))
                    : new Line(
                            Moment.WAITING,
                            getTranslation("timeline.publish.held", published, getTranslation(next.reason())));
        }
        boolean over = page.campaign().state() == CampaignState.COMPLETED;
        return over
                ? new Line(Moment.DONE, getTranslation("timeline.publish.done", published))
                : new Line(Moment.LATER, getTranslation("timeline.publish.later", published));
    }

    private static Moment moment(CampaignView campaign, CampaignState stage) {
        int at = campaign.stage().compareTo(stage);
        return at > 0 ? Moment.DONE : at < 0 ? Moment.LATER : running(campaign);
    }

    private static Moment running(CampaignView campaign) {
        return switch (campaign.state()) {
            case PAUSED -> Moment.WAITING;
            case FAILED -> Moment.FAILED;
            case DRAFT, SCRAPING, GENERATING, PUBLISHING, COMPLETED -> Moment.NOW;
        };
    }

    private enum Moment {
        DONE,
        NOW,
        WAITING,
        FAILED,
        LATER;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private record Line(Moment state, String text) {}
}
