package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.text.Facts;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds addresses and mentions that are in no fact: the way out that hostile facts would ask for. */
final class Links {

    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\d][\\p{L}\\d-]*\\.)+\\p{L}{2,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\d.])@[\\p{L}\\d\\[(]");
    private static final Pattern SCHEME = Pattern.compile("\\b(?:https?|javascript|data|ftp|mailto)\\s?:\\s?/?/?\\S");

    private Links() {}

    static boolean foreign(String text, Facts facts) {
        String known = facts.lines().stream()
                .map(line -> line.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        String said = text.toLowerCase(Locale.ROOT);
        boolean otherHost = HOST.matcher(said)
                .results()
                .map(host -> host.group().replaceFirst("^www\\.", ""))
                .anyMatch(host -> !known.contains(host));
        boolean bareScheme = SCHEME.matcher(said).find() && !HOST.matcher(said).find();
        return otherHost || bareScheme || MENTION.matcher(said).find();
    }
}
