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

    /**
     * What LinkedIn takes of the text as it is read: before escaping, in UTF-16 units. LinkedIn does not say what it
     * counts; characters, however one understands them, are never more.
     */
    public static final int LONGEST = 3_000;

    private static final int LONGEST_ALT_TEXT = 4_086;

    Map<String, Object> body(String author) {
        String alt = start(altText, LONGEST_ALT_TEXT);
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

    /** Without the first half of a character at its end. */
    private static String start(String text, int units) {
        if (text.length() <= units) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(units - 1)) ? units - 1 : units);
    }
}
