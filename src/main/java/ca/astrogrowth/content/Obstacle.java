package ca.astrogrowth.content;

import org.jspecify.annotations.Nullable;

/**
 * Why a post is not approved without a person.
 *
 * @param gate code of the gate that stays shut, names its sentence {@code gate.<code>}
 * @param quote the words of the post that shut it; empty when it is something that is missing
 * @param rule of the trade rules: which one, names its sentence {@code rule.<id>}
 * @param article of the trade rules: where it is written
 */
public record Obstacle(
        String gate,
        String quote,
        @Nullable String rule,
        @Nullable String article) {

    public static Obstacle of(String gate, String quote) {
        return new Obstacle(gate, quote, null, null);
    }
}
