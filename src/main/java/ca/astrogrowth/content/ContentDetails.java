package ca.astrogrowth.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one content.
 *
 * @param claims what it says of the business, each with the fact that it rests on
 * @param remarks what could be better French
 * @param editions the texts that it has had, newest first
 * @param twin the content that says nearly the same
 * @param answers what clients said to it, newest first
 */
public record ContentDetails(
        ContentView content,
        List<CitedClaim> claims,
        List<Remark> remarks,
        List<Edition> editions,
        @Nullable Twin twin,
        List<ClientAnswer> answers) {

    public ContentDetails {
        claims = List.copyOf(claims);
        remarks = List.copyOf(remarks);
        editions = List.copyOf(editions);
        answers = List.copyOf(answers);
    }

    /**
     * @param key what kind of fact it is, names its words {@code fact.<key>}; null when it rests on none
     * @param value of the fact
     */
    public record CitedClaim(
            String text, @Nullable String key, @Nullable String value) {}

    public record Twin(ContentId id, String leadName) {}
}
