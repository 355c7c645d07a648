package ca.astrogrowth.content.french;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A file of rules, one on each line, under a line that says which version it is.
 *
 * @param version the day of its last change: {@code 2026-11-24}
 */
record RuleFile(String version, List<String> rules) {

    private static final String VERSION = "version ";

    RuleFile {
        rules = List.copyOf(rules);
    }

    static RuleFile of(String name) {
        List<String> lines = read("ca/astrogrowth/content/french/" + name + ".txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(VERSION)) {
            throw new IllegalStateException("The rules " + name + " say no version");
        }
        return new RuleFile(lines.getFirst().substring(VERSION.length()), lines.subList(1, lines.size()));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules " + path + " are part of the product", e);
        }
    }
}
