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
 * @param leadName the business it is about
 * @param text null until it is written
 * @param image signed link to the 1200×627 picture, good for minutes; null until it is drawn
 * @param score null until it is judged
 * @param reasons what the score is made of
 * @param reason why it was rejected (a person's words) or failed (translation key)
 * @param gates codes of the gates that keep it from being approved without a person: {@code claim, number}…
 */
public record ContentView(
        ContentId id,
        CampaignId campaign,
        LeadId lead,
        String leadName,
        ContentStatus status,
        @Nullable PostText text,
        @Nullable URI image,
        @Nullable String altText,
        @Nullable Score score,
        List<ScoreLine> reasons,
        @Nullable String reason,
        Instant createdAt,
        List<String> gates) {

    public ContentView {
        reasons = List.copyOf(reasons);
        gates = List.copyOf(gates);
    }

    /** A content that no gate holds back. */
    public ContentView(
            ContentId id,
            CampaignId campaign,
            LeadId lead,
            String leadName,
            ContentStatus status,
            @Nullable PostText text,
            @Nullable URI image,
            @Nullable String altText,
            @Nullable Score score,
            List<ScoreLine> reasons,
            @Nullable String reason,
            Instant createdAt) {
        this(id, campaign, lead, leadName, status, text, image, altText, score, reasons, reason, createdAt, List.of());
    }
}
