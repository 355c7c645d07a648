package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.ui.kit.CampaignSteps;
import ca.astrogrowth.ui.kit.Numbers;
import ca.astrogrowth.ui.kit.ProgressLine;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Where a campaign is, and in a sentence what happens now. */
class CampaignProgress extends Section {

    private final CampaignSteps steps = new CampaignSteps();
    private final Paragraph now = new Paragraph();
    private final CampaignTimeline timeline = new CampaignTimeline();
    private final ProgressLine bar = new ProgressLine(getTranslation("campaign.progress"));

    CampaignProgress() {
        addClassNames("card", "progress");
        now.addClassName("progress-now");
        now.getElement().setAttribute("aria-live", "polite");
        NativeDetails story = new NativeDetails(getTranslation("timeline.title"), timeline);
        story.addClassName("story");
        story.setOpen(true);
        add(steps, now, bar, story);
    }

    void show(CampaignPage page) {
        CampaignView campaign = page.campaign();
        CampaignFigures figures = page.figures();
        timeline.show(page);
        steps.show(campaign);
        getElement().setAttribute("data-state", campaign.state().code());
        now.setText(sentence(campaign, figures));
        bar.setVisible(campaign.state().isActive());
        bar.show(share(campaign, figures), 1);
    }

    private String sentence(CampaignView campaign, CampaignFigures figures) {
        if (campaign.state() == CampaignState.FAILED) {
            String reason = campaign.failure() == null ? "failure.unknown" : campaign.failure();
            return getTranslation("campaign.now.failed", getTranslation(reason));
        }
        String key = "campaign.now." + campaign.state().code();
        boolean waits = campaign.state() == CampaignState.PUBLISHING && figures.waiting() > 0;
        return getTranslation(
                waits ? key + ".waiting" : key,
                figures.leads(),
                campaign.targetLeads(),
                figures.contents(),
                figures.published(),
                figures.waiting(),
                campaign.locality().city(),
                Numbers.whole(figures.leads(), getLocale()));
    }

    private static double share(CampaignView campaign, CampaignFigures figures) {
        return switch (campaign.state()) {
            case SCRAPING -> (double) figures.leads() / campaign.targetLeads();
            case GENERATING -> (double) figures.contents() / Math.max(1, figures.leads());
            case PUBLISHING -> (double) figures.published() / Math.max(1, figures.contents());
            case COMPLETED -> 1;
            case DRAFT, FAILED, PAUSED -> 0;
        };
    }
}
