package ca.astrogrowth.sandbox.gemini.writing;

import ca.astrogrowth.sandbox.gemini.prompt.Trade;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prepositions before names, and addresses as one writes them here. */
final class French {

    private static final Pattern ADDRESS = Pattern.compile(
            "^(\\d+[A-Za-z]?),?\\s+(rue|avenue|av\\.|boulevard|boul\\.|chemin|ch\\.|place|rang|route|côte|montée)"
                    + "\\s+(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private French() {}

    /** {@code du Petit Coin}, {@code des Trois Amis}, {@code d’Aria}, {@code de Bistro Marie}. */
    static String of(String name) {
        return contracted(name, "du ", "des ", vowel(name) ? "d\u2019" : "de ");
    }

    static String to(String name) {
        return contracted(name, "au ", "aux ", "à ");
    }

    /** {@code chez Bistro Marie}, {@code au Petit Coin}, and once only {@code chez Marcel}. */
    static String at(String name) {
        if (name.toLowerCase(Locale.CANADA_FRENCH).startsWith("chez ")) {
            return "chez " + name.substring(5);
        }
        return contracted(name, "au ", "aux ", "chez ");
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.CANADA_FRENCH) + text.substring(1);
    }

    static boolean vowel(String word) {
        return "aeiouâéêî".indexOf(Trade.plain(word.substring(0, 1)).charAt(0)) >= 0;
    }

    /** {@code 1621, rue Saint-Denis}; empty when the text has no civic number and street to make that from. */
    static String address(String full) {
        Matcher parts = ADDRESS.matcher(full.split("[,;]\\s*(?=\\D)", 2)[0].strip());
        if (!parts.matches()) {
            return "";
        }
        String kind = parts.group(2).toLowerCase(Locale.CANADA_FRENCH);
        String street = switch (kind) {
            case "av." -> "avenue";
            case "boul." -> "boulevard";
            case "ch." -> "chemin";
            default -> kind;
        };
        return parts.group(1) + ", " + street + " " + parts.group(3);
    }

    private static String contracted(String name, String masculine, String plural, String otherwise) {
        String lower = name.toLowerCase(Locale.CANADA_FRENCH);
        if (lower.startsWith("le ")) {
            return masculine + name.substring(3);
        }
        return lower.startsWith("les ") ? plural + name.substring(4) : otherwise + name;
    }
}
