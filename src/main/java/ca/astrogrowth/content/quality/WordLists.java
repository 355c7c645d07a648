package ca.astrogrowth.content.quality;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The word lists that the judge goes by, files of their own, made plain. */
final class WordLists {

    private static final String FOLDER = "ca/astrogrowth/content/quality/";

    private WordLists() {}

    static List<String> lines(String name) {
        try {
            return new ClassPathResource(FOLDER + name + ".txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " is part of the product", e);
        }
    }

    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(Plain::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
