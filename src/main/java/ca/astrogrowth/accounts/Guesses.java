package ca.astrogrowth.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many guesses a text takes, as a power of two, on the low side: what follows from what came before is cheap. */
final class Guesses {

    private static final List<String> ROWS = List.of(
            "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0987654321");
    private static final double FOLLOWS = 1;
    private static final double LETTER = 3;
    private static final double DIGIT = 3.3;
    private static final double SIGN = 5;
    private static final double CHANGE = 2;

    private enum Kind {
        LOWER,
        UPPER,
        DIGIT,
        SIGN
    }

    private Guesses() {}

    static double bits(String text) {
        Set<String> pairs = new HashSet<>();
        double bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            if (i == 0) {
                bits += alone(kind(now));
                continue;
            }
            char before = text.charAt(i - 1);
            boolean known = !pairs.add(text.substring(i - 1, i + 1));
            bits += known || follows(before, now) ? FOLLOWS : fresh(before, now);
        }
        return bits;
    }

    private static double fresh(char before, char now) {
        return alone(kind(now)) + (kind(before) == kind(now) ? 0 : CHANGE);
    }

    private static double alone(Kind kind) {
        return switch (kind) {
            case LOWER, UPPER -> LETTER;
            case DIGIT -> DIGIT;
            case SIGN -> SIGN;
        };
    }

    /** The same again, the next of the alphabet or of the digits, or its neighbour on a keyboard. */
    private static boolean follows(char before, char now) {
        String pair = ("" + before + now).toLowerCase(Locale.ROOT);
        return Math.abs(before - now) <= 1 || ROWS.stream().anyMatch(row -> row.contains(pair));
    }

    private static Kind kind(char c) {
        if (Character.isLowerCase(c)) {
            return Kind.LOWER;
        }
        if (Character.isUpperCase(c)) {
            return Kind.UPPER;
        }
        return Character.isDigit(c) ? Kind.DIGIT : Kind.SIGN;
    }
}
