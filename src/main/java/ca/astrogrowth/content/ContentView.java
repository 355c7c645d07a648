package ca.astrogrowth.content;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.LeadId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A content as others see it.
 *
 * @param version changes whenever anything of it does; who decides names the one that they saw
 * @param leadName the business it is about
 * @param variant 1 for the first post about this lead
 * @param text null until it is written
 * @param image signed link to the 1200×627 picture, good for minutes; null until it is drawn
 * @param score null until it is judged
 * @param reasons what the score is made of
 * @param obstacles what keeps it from being approved without a person
 * @param rejectReasons codes of why it was rejected
 * @param reason why it was rejected (a person's words), or failed, or is held back (translation key)
 */
public record ContentView(
        ContentId id,
        long version,
        CampaignId campaign,
        LeadId lead,
        String leadName,
        int variant,
        ContentStatus status,
        @Nullable PostText text,
        @Nullable URI image,
        @Nullable String altText,
        @Nullable Score score,
        List<ScoreLine> reasons,
        List<Obstacle> obstacles,
        List<String> rejectReasons,
        @Nullable String reason,
        Instant createdAt) {

    public ContentView {
        reasons = List.copyOf(reasons);
        obstacles = List.copyOf(obstacles);
        rejectReasons = List.copyOf(rejectReasons);
    }
}
