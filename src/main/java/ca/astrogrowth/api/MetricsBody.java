package ca.astrogrowth.api;

import ca.astrogrowth.analytics.Best;
import ca.astrogrowth.analytics.CampaignShare;
import ca.astrogrowth.analytics.Figures.Overview;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.Period;
import ca.astrogrowth.analytics.Received;
import ca.astrogrowth.analytics.Sources;
import ca.astrogrowth.analytics.Standing;
import ca.astrogrowth.analytics.Summary;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the workspace stands, and what a period brought. What is null is unknown, not zero; a variation is a fraction.
 *
 * @param overview at the top level
 */
record MetricsBody(
        @JsonUnwrapped Overview overview,
        LocalDate from,
        LocalDate to,
        String zone,
        Totals totals,
        Variation variation,
        Provided provided,
        List<Campaign> byCampaign,
        List<Hour> bestHours,
        List<Trade> bestTrades) {

    static MetricsBody of(Period period, ZoneId zone, Standing standing, List<CampaignShare> shares, Best best) {
        Summary engagement = standing.engagement();
        return new MetricsBody(
                standing.overview(),
                period.from(),
                period.to(),
                zone.getId(),
                Totals.of(engagement.now()),
                Variation.of(standing),
                Provided.of(engagement.sources()),
                shares.stream().map(Campaign::of).toList(),
                best.hours().stream().map(Hour::of).toList(),
                best.trades().stream().map(Trade::of).toList());
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Totals(
            @Nullable Long impressions,
            @Nullable Long reactions,
            @Nullable Long comments,
            @Nullable Long shares,
            @Nullable Double engagementRate) {

        static Totals of(Received received) {
            return new Totals(
                    received.impressions(),
                    received.reactions(),
                    received.comments(),
                    received.shares(),
                    received.rate());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Variation(
            @Nullable Double leads,
            @Nullable Double contents,
            @Nullable Double published,
            @Nullable Double impressions,
            @Nullable Double reactions,
            @Nullable Double comments,
            @Nullable Double shares) {

        static Variation of(Standing standing) {
            Summary engagement = standing.engagement();
            return new Variation(
                    standing.leads().fraction(),
                    standing.contents().fraction(),
                    standing.published().fraction(),
                    engagement.change(Metric.IMPRESSIONS).fraction(),
                    engagement.change(Metric.REACTIONS).fraction(),
                    engagement.change(Metric.COMMENTS).fraction(),
                    engagement.change(Metric.SHARES).fraction());
        }
    }

    /** From where the figures of the posts come; each post is counted once. */
    record Provided(long posts, long byLinkedin, long typed, long notProvided, long notRead) {

        static Provided of(Sources sources) {
            return new Provided(
                    sources.posts(), sources.linkedIn(), sources.typed(), sources.notProvided(), sources.unread());
        }
    }

    record Campaign(UUID campaignId, long published, Totals totals, Provided provided) {

        static Campaign of(CampaignShare share) {
            return new Campaign(
                    share.campaign().value(),
                    share.published(),
                    Totals.of(share.engagement().now()),
                    Provided.of(share.engagement().sources()));
        }
    }

    /** @param day 1 is Monday @param posts on how many it rests */
    record Hour(int day, int hour, double engagementRate, long posts) {

        static Hour of(Best.Hour best) {
            return new Hour(best.day().getValue(), best.hour(), best.rate(), best.posts());
        }
    }

    record Trade(String industry, double engagementRate, long posts) {

        static Trade of(Best.Trade best) {
            return new Trade(best.trade().code(), best.rate(), best.posts());
        }
    }
}
