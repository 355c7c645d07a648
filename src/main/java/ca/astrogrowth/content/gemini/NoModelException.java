package ca.astrogrowth.content.gemini;

import java.util.List;
import java.util.stream.Collectors;

/** All the models of a kind that were configured are gone: there is nobody to ask. */
final class NoModelException extends RuntimeException {

    private final String property;

    NoModelException(String property, List<RetiredModel> gone) {
        super(
                gone.isEmpty()
                        ? property + " names no model."
                        : "No model of " + property + " is left. "
                                + gone.stream().map(RetiredModel::advice).collect(Collectors.joining(" ")));
        this.property = property;
    }

    String property() {
        return property;
    }
}
