package ca.astrogrowth.content.gemini;

import java.time.LocalDate;

/**
 * A model that answers no more.
 *
 * @param name as it is configured; a star at its end stands for all that begin so
 * @param since the day on which Google shut it down
 */
record RetiredModel(String name, LocalDate since, String replacement) {

    boolean covers(String model) {
        return name.endsWith("*") ? model.startsWith(name.substring(0, name.length() - 1)) : model.equals(name);
    }

    String advice() {
        return "Google shut %s down on %s; write %s instead.".formatted(name, since, replacement);
    }
}
