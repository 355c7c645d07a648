package ca.astrogrowth.sandbox.gemini.writing;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase with places for facts and choices of words.
 *
 * @param tokens the facts without which it cannot be said
 */
record Phrase(String text, Set<String> tokens) {

    static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");

    static Phrase of(String line) {
        String text = Typography.of(line);
        return new Phrase(
                text,
                TOKEN.matcher(text).results().map(token -> token.group(1)).collect(Collectors.toUnmodifiableSet()));
    }
}
