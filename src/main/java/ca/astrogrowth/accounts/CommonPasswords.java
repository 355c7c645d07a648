package ca.astrogrowth.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What everybody tries first, with a number behind it, with figures for letters, or twice. */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final int ORNAMENT = 6;
    private static final String FIGURES = "01345@$!";
    private static final String LETTERS = "oieasasi";

    private CommonPasswords() {}

    static boolean has(String password) {
        String core = password.replaceFirst("[^\\p{L}]+$", "");
        return Stream.of(password, core, unmasked(core))
                .filter(word -> password.length() - word.length() <= ORNAMENT)
                .map(PasswordVerdict::plain)
                .anyMatch(word -> isOneOrSome(word.replaceAll("[^\\p{L}]", ""), password.length()));
    }

    private static boolean isOneOrSome(String letters, int length) {
        if (length - letters.length() > ORNAMENT) {
            return false;
        }
        int half = letters.length() / 2;
        return WORDS.contains(letters)
                || WORDS.contains(letters.substring(0, half))
                        && letters.substring(half).equals(letters.substring(0, half));
    }

    private static String unmasked(String word) {
        return word.chars()
                .map(c -> FIGURES.indexOf(c) < 0 ? c : LETTERS.charAt(FIGURES.indexOf(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Set<String> read() {
        try {
            return new ClassPathResource("ca/astrogrowth/accounts/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
