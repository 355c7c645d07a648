package ca.astrogrowth.content;

import java.util.List;

/**
 * What a person makes of a post.
 *
 * @param hashtags each with or without its {@code #}
 */
public record TextEdit(String hook, String body, String callToAction, List<String> hashtags, String altText) {

    /** LinkedIn takes no more; how it counts what we escape is not written anywhere, so that the judge warns before it. */
    public static final int LONGEST = 3000;

    public static final int MOST_HASHTAGS = 10;

    /** LinkedIn takes 4,086 characters; a description that helps is far shorter. */
    public static final int LONGEST_ALT_TEXT = 1000;

    public TextEdit {
        hashtags = hashtags.stream()
                .map(tag -> tag.replaceAll("[\\s\\p{Z}#]+", ""))
                .filter(tag -> !tag.isEmpty())
                .map("#"::concat)
                .toList();
    }

    public PostText text() {
        return new PostText(hook.strip(), body.strip(), callToAction.strip(), hashtags);
    }

    /** Whether there is a post in it that LinkedIn would take. */
    public boolean fits() {
        return !hook.isBlank()
                && !body.isBlank()
                && !callToAction.isBlank()
                && hashtags.size() <= MOST_HASHTAGS
                && altText.length() <= LONGEST_ALT_TEXT
                && text().whole().length() <= LONGEST;
    }
}
