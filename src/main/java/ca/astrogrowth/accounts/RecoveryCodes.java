package ca.astrogrowth.accounts;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * What lets somebody in who lost their telephone: twelve signs that are not taken for one another, some 59 random bits.
 * That is fewer than a plain hash would need, so they are kept as bcrypt, with one salt for all of a person's.
 */
final class RecoveryCodes {

    static final int COUNT = 10;
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int STRENGTH = 10;

    /** Of a bcrypt hash: its kind, strength and salt. */
    private static final int SALT_LENGTH = 29;

    private RecoveryCodes() {}

    /** As they are written down: {@code k7mp-2qrs-x9da}. */
    static List<String> draw(RandomGenerator chance) {
        return Stream.generate(() -> one(chance)).distinct().limit(COUNT).toList();
    }

    private static String one(RandomGenerator chance) {
        String signs = chance.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .collect(Collectors.joining());
        return String.join(
                "-", signs.substring(0, GROUP), signs.substring(GROUP, 2 * GROUP), signs.substring(2 * GROUP));
    }

    /** Whether what somebody typed could be one; if not, it is meant as a code of the telephone. */
    static boolean looksLike(String typed) {
        return plain(typed).length() == LENGTH;
    }

    static List<String> hashes(List<String> codes) {
        String salt = BCrypt.gensalt(STRENGTH);
        return codes.stream().map(code -> BCrypt.hashpw(plain(code), salt)).toList();
    }

    /** The hash of what somebody typed, with the salt of a hash that is kept. */
    static String hash(String typed, String kept) {
        return BCrypt.hashpw(plain(typed), kept.substring(0, SALT_LENGTH));
    }

    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
