package ca.astrogrowth.ui.contents;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Addresses;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which contents are shown; it lives in the address, so that it can be bookmarked and « back » works. */
record Asked(
        @Nullable ContentStatus status,
        @Nullable CampaignId campaign,
        @Nullable Score minScore,
        @Nullable String words) {

    static final Asked ALL = new Asked(null, null, null, null);

    static final int LONGEST_WORDS = 80;

    private static final String STATUS = "statut";
    private static final String CAMPAIGN = "campagne";
    private static final String SCORE = "score";
    private static final String WORDS = "q";

    /** Of a content that was opened from the list of all. */
    private static final String ANY = "tous";

    /** What the address says; what it says badly counts for nothing. */
    static Asked of(BeforeEnterEvent event) {
        Optional<ContentStatus> status = Addresses.query(event, STATUS)
                .flatMap(code -> Arrays.stream(ContentStatus.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        Optional<CampaignId> campaign =
                Addresses.query(event, CAMPAIGN).flatMap(Addresses::id).map(CampaignId::new);
        Optional<Score> score = Addresses.query(event, SCORE).flatMap(Asked::score);
        Optional<String> words = Addresses.query(event, WORDS).filter(text -> text.length() <= LONGEST_WORDS);
        return ALL.with(status.orElse(null))
                .in(campaign.orElse(null))
                .atLeast(score.orElse(null))
                .saying(words.orElse(""));
    }

    /** Whether the address of a content says which list it was opened from. */
    static boolean isNamedBy(BeforeEnterEvent event) {
        return Stream.of(STATUS, CAMPAIGN, SCORE, WORDS)
                .anyMatch(name -> Addresses.query(event, name).isPresent());
    }

    private static Optional<Score> score(String text) {
        return text.matches("[1-9][0-9]?|100") ? Optional.of(new Score(Integer.parseInt(text))) : Optional.empty();
    }

    ContentFilter wanted() {
        return new ContentFilter(campaign, status, minScore, words);
    }

    Asked with(@Nullable ContentStatus other) {
        return new Asked(other, campaign, minScore, words);
    }

    Asked in(@Nullable CampaignId other) {
        return new Asked(status, other, minScore, words);
    }

    Asked atLeast(@Nullable Score other) {
        return new Asked(status, campaign, other, words);
    }

    Asked saying(String other) {
        return new Asked(status, campaign, minScore, other.isBlank() ? null : other.strip());
    }

    /** Whether nobody counted how many there are in each status. */
    boolean isUncounted() {
        return minScore != null || words != null;
    }

    String path() {
        String query = query();
        return query.isEmpty() ? Links.CONTENTS : Links.CONTENTS + "?" + query;
    }

    /** One of the list, which knows the list that it was opened from. */
    String path(ContentId content) {
        String query = query();
        return Links.content(content) + "?" + (query.isEmpty() ? STATUS + "=" + ANY : query);
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
        if (words != null) {
            query.add(WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
