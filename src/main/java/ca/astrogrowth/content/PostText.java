package ca.astrogrowth.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a post.
 *
 * @param hashtags each with its {@code #}
 */
public record PostText(String hook, String body, String callToAction, List<String> hashtags) {

    public PostText {
        hashtags = List.copyOf(hashtags);
    }

    /** As it is published: paragraphs, then hashtags. */
    public String whole() {
        String tags = hashtags.stream().collect(Collectors.joining(" "));
        return String.join("\n\n", hook, body, callToAction, tags).strip();
    }
}
