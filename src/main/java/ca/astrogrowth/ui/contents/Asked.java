package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which contents are shown; it lives in the address, so that it can be bookmarked and « back » works. */
record Asked(
        @Nullable ContentStatus status,
        @Nullable CampaignId campaign,
        @Nullable Score minScore) {

    /** The least scores that one may ask for. */
    static final List<Score> SCORES = Stream.of(60, 70, 80, 90).map(Score::new).toList();

    static final String STATUS = "statut";
    static final String CAMPAIGN = "campagne";
    static final String SCORE = "note";

    /** What the address says; what it says badly counts for nothing. */
    static Asked of(BeforeEnterEvent event) {
        Optional<ContentStatus> status = Addresses.query(event, STATUS)
                .flatMap(code -> Arrays.stream(ContentStatus.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        Optional<CampaignId> campaign =
                Addresses.query(event, CAMPAIGN).flatMap(Addresses::id).map(CampaignId::new);
        Optional<Score> score = Addresses.query(event, SCORE)
                .flatMap(note -> SCORES.stream()
                        .filter(each -> note.equals(String.valueOf(each.value())))
                        .findFirst());
        return new Asked(status.orElse(null), campaign.orElse(null), score.orElse(null));
    }

    ContentFilter wanted() {
        return new ContentFilter(campaign, status, minScore);
    }

    Asked with(@Nullable ContentStatus other) {
        return new Asked(other, campaign, minScore);
    }

    Asked in(@Nullable CampaignId other) {
        return new Asked(status, other, minScore);
    }

    Asked atLeast(@Nullable Score other) {
        return new Asked(status, campaign, other);
    }

    String path() {
        String query = query();
        return query.isEmpty() ? Links.CONTENTS : Links.CONTENTS + "?" + query;
    }

    String query() {
        StringJoiner query = new StringJoiner("&");
        if (status != null) {
            query.add(STATUS + "=" + status.code());
        }
        if (campaign != null) {
            query.add(CAMPAIGN + "=" + campaign);
        }
        if (minScore != null) {
            query.add(SCORE + "=" + minScore.value());
        }
        return query.toString();
    }
}
