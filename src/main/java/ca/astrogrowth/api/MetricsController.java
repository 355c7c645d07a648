package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.analytics.Engagement;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Series;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.Campaigns;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Right.READ)
class MetricsController {

    private final Figures figures;
    private final Engagement engagement;
    private final Campaigns campaigns;

    MetricsController(Figures figures, Engagement engagement, Campaigns campaigns) {
        this.figures = figures;
        this.engagement = engagement;
        this.campaigns = campaigns;
    }

    /** Totals of the workspace, and what a period brought beside the one before it: the last 30 days if none is named. */
    @GetMapping("/api/metrics")
    MetricsBody metrics(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        Period period = period(from, to);
        return MetricsBody.of(
                period, engagement.zone(), figures.standing(period), engagement.byCampaign(period), engagement.best());
    }

    /** What each day of a period brought. */
    @GetMapping("/api/metrics/series")
    SeriesBody series(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "impressions") String metric,
            @RequestParam(name = "campaign_id", required = false) @Nullable UUID campaignId) {
        Period period = period(from, to);
        Metric asked = Metric.of(metric).orElseThrow(() -> new BadFieldException("metric", "api.metric"));
        CampaignId campaign = campaignId == null ? null : new CampaignId(campaignId);
        if (campaign != null && campaigns.find(campaign).isEmpty()) {
            throw new NotFoundException();
        }
        Series series = engagement.series(asked, period, campaign);
        return new SeriesBody(
                asked.code(),
                period.from(),
                period.to(),
                engagement.zone().getId(),
                campaignId,
                series.days().stream()
                        .map(day -> new Point(day.day(), day.value()))
                        .toList());
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? engagement.lastDays(1).to() : to;
        LocalDate first = from == null ? last.minusDays(Period.USUAL_DAYS - 1L) : from;
        if (first.isAfter(last)) {
            throw new BadFieldException("from", "api.period.order");
        }
        if (first.isBefore(last.minusDays(Period.LONGEST_DAYS - 1L))) {
            throw new BadFieldException("from", "api.period.long", Period.LONGEST_DAYS);
        }
        return new Period(first, last);
    }

    record SeriesBody(
            String metric,
            LocalDate from,
            LocalDate to,
            String zone,
            @Nullable UUID campaignId,
            List<Point> points) {}

    /** @param value null when nobody knows */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Point(LocalDate day, @Nullable Long value) {}
}
