package ca.astrogrowth.sandbox.gemini.writing;

import java.util.List;

/** A post in its parts. */
public record Post(
        String hook, String body, String callToAction, List<String> hashtags, List<Claim> claims, String altText) {

    /** The post as a reader sees it. */
    public String text() {
        return String.join("\n\n", hook, body, callToAction, String.join(" ", hashtags));
    }

    /** What is said, and the identifier of the fact it rests on. */
    public record Claim(String text, String fact) {}
}
