package ca.astrogrowth.accounts;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a password is worth: at least {@value #LENGTH} characters, or fewer that are hard to guess; none that everybody
 * tries first, none made of the person's own names.
 *
 * @param level 0 for nothing typed, 1 for not good enough, up to 4
 * @param fault why it is not good enough, if it is not
 */
public record PasswordVerdict(int level, @Nullable Fault fault) {

    public static final int LENGTH = 12;
    public static final int LEVELS = 4;

    /** What bcrypt reads. */
    private static final int MOST_BYTES = 72;

    /** Shorter words are in too many others. */
    private static final int SHORTEST_NAME = 4;

    private static final double GUESSABLE = 28;
    private static final double FAIR = 36;
    private static final double HARD = 45;
    private static final double VERY_HARD = 60;

    public enum Fault {
        SHORT,
        LONG,
        COMMON,
        PERSONAL,
        SIMPLE;

        /** The name used in translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param about see {@link #about} */
    public static PasswordVerdict of(String password, Collection<String> about) {
        double bits = Guesses.bits(password);
        Fault fault = fault(password, about, bits);
        if (fault != null) {
            return new PasswordVerdict(password.isEmpty() ? 0 : 1, fault);
        }
        return new PasswordVerdict(bits < FAIR ? 2 : bits < VERY_HARD ? 3 : LEVELS, null);
    }

    /** Of the person's e-mail, name and businesses, what a password must not contain. */
    public static Collection<String> about(String... names) {
        return Arrays.stream(names)
                .map(name -> name.replaceFirst("@.*", ""))
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordVerdict::plain)
                .filter(word -> word.length() >= SHORTEST_NAME)
                .distinct()
                .toList();
    }

    public boolean good() {
        return fault == null;
    }

    void require() {
        if (fault != null) {
            throw new IllegalArgumentException("The password is not good enough: " + fault);
        }
    }

    private static @Nullable Fault fault(String password, Collection<String> about, double bits) {
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Fault.LONG;
        }
        String plain = plain(password);
        if (about.stream().anyMatch(plain::contains)) {
            return Fault.PERSONAL;
        }
        if (CommonPasswords.has(password)) {
            return Fault.COMMON;
        }
        if (password.length() < LENGTH && bits < HARD) {
            return Fault.SHORT;
        }
        return bits < GUESSABLE ? Fault.SIMPLE : null;
    }

    /** Letters without accents and digits, in lower case. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
