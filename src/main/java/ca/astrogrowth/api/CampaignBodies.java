package ca.astrogrowth.api;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.api.CampaignBody.Cost;
import ca.astrogrowth.api.CampaignBody.Counts;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.metering.Meter;
import ca.astrogrowth.metering.Spent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what several modules know of a campaign. */
@Component
class CampaignBodies {

    private final Figures figures;
    private final Meter meter;
    private final Sentences sentences;

    CampaignBodies(Figures figures, Meter meter, Sentences sentences) {
        this.figures = figures;
        this.meter = meter;
        this.sentences = sentences;
    }

    CampaignBody of(CampaignView view) {
        CampaignFigures counts = figures.of(view.id());
        Spent spent = meter.spent(view.id().value());
        return new CampaignBody(
                view.id().value(),
                view.name(),
                view.industry().code(),
                view.trade(),
                view.locality().city(),
                view.locality().province(),
                view.targetLeads(),
                view.state().code(),
                sentence(view.failure()),
                sentence(view.pause()),
                new Counts(counts.leads(), counts.contents(), counts.published()),
                new Cost(spent.used().inCents(), spent.cap().inCents()),
                view.createdAt(),
                view.completedAt());
    }

    private @Nullable String sentence(@Nullable String key) {
        return key == null ? null : sentences.of(key);
    }
}
