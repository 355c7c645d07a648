package ca.astrogrowth.content.text;

import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Trouble;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the model is asked for, field by field; nothing says that it keeps to it. */
record PostReply(
        @JsonProperty(value = "hook", required = true) @Nullable String hook,

        @JsonProperty(value = "body", required = true) @Nullable String body,

        @JsonProperty(value = "call_to_action", required = true) @Nullable String callToAction,

        @JsonProperty(value = "hashtags", required = true) @Nullable List<@Nullable String> hashtags,

        @JsonProperty(value = "claims", required = true) @Nullable List<@Nullable Said> claims,

        @JsonProperty(value = "alt_text", required = true) @Nullable String altText) {

    private static final int LONGEST_TAG = 60;
    private static final int LONGEST_CLAIM = 500;

    /** LinkedIn takes 4,086 characters; a description that helps is far shorter. */
    private static final int LONGEST_ALT_TEXT = 400;

    record Said(
            @JsonProperty(value = "text", required = true) @Nullable String text,

            @JsonProperty(value = "fact", required = true) @Nullable String fact) {}

    /** @throws GeminiException if a part is missing */
    Draft draft() {
        PostText text = new PostText(
                paragraphs("hook", hook), paragraphs("body", body), paragraphs("call_to_action", callToAction), tags());
        return new Draft(text, said(), CleanText.line(present("alt_text", altText), LONGEST_ALT_TEXT));
    }

    private List<String> tags() {
        return present("hashtags", hashtags).stream()
                .flatMap(Stream::ofNullable)
                .map(tag -> CleanText.line(tag, LONGEST_TAG).replaceAll("[\\s#]+", ""))
                .filter(tag -> !tag.isEmpty())
                .map("#"::concat)
                .toList();
    }

    /** A claim without words says nothing; one without a fact is kept, because it is the one that the gate is for. */
    private List<Claim> said() {
        return present("claims", claims).stream()
                .flatMap(Stream::ofNullable)
                .filter(claim -> claim.text() != null)
                .map(claim -> new Claim(line(claim.text()), line(claim.fact())))
                .toList();
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : CleanText.line(text, LONGEST_CLAIM);
    }

    private static String paragraphs(String field, @Nullable String text) {
        String clean = CleanText.paragraphs(present(field, text));
        if (clean.isEmpty()) {
            throw new GeminiException(Trouble.MALFORMED, field + " is blank");
        }
        return clean;
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new GeminiException(Trouble.MALFORMED, field + " is missing");
        }
        return value;
    }
}
