package ca.astrogrowth.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client said to a content.
 *
 * @param name the client's, as it was then
 * @param words what they want otherwise; null for a yes
 * @param same whether the content is still what they saw
 */
public record ClientAnswer(String name, @Nullable String words, boolean same, Instant at) {

    public boolean approved() {
        return words == null;
    }
}
