package ca.astrogrowth.publishing.linkedin;

import java.util.List;
import java.util.Map;

/**
 * A post that is ready to go.
 *
 * @param text as it is to be read
 * @param image the uploaded picture's URN
 */
public record Draft(String text, String image, String altText) {

    /** What LinkedIn takes, counted as a reader sees it. */
    public static final int LONGEST = 3_000;

    private static final int LONGEST_ALT_TEXT = 4_086;

    Map<String, Object> body(String author) {
        String alt = altText.length() > LONGEST_ALT_TEXT ? altText.substring(0, LONGEST_ALT_TEXT) : altText;
        return Map.of(
                "author",
                author,
                "commentary",
                LittleText.of(text),
                "visibility",
                "PUBLIC",
                "distribution",
                Map.of(
                        "feedDistribution", "MAIN_FEED",
                        "targetEntities", List.of(),
                        "thirdPartyDistributionChannels", List.of()),
                "content",
                Map.of("media", Map.of("id", image, "altText", alt)),
                "lifecycleState",
                "PUBLISHED",
                "isReshareDisabledByAuthor",
                false);
    }
}
