package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.content.text.Facts;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the ways out of a post that are not the business's own: addresses, telephones, mentions, also disguised ones. */
final class Links {

    private static final String ENDING =
            "(?:com|ca|net|org|qc|quebec|example|exemple|io|me|info|biz|shop|xyz|co|fr|app|link|site|online"
                    + "|ly|gl|top|click|ru|cn|uk|us|eu|tv|dev|ai)";
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\d][\\p{L}\\d-]*\\.)+\\p{L}{2,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DISGUISED =
            Pattern.compile("\\p{L}[\\p{L}\\d-]* ?(?:[(\\[{] ?)(?:\\.|point|dot)(?: ?[)\\]}]) ?\\p{L}{2,}"
                    + "|[\\p{L}\\d-]+ (?:point|dot) " + ENDING + "\\b"
                    + "|[\\p{L}\\d-]+ ?\\. ?(?:com|net|org)\\b(?!['\\p{L}])"
                    + "|[\\p{L}\\d._-]+ ?(?:[(\\[{] ?)(?:at|a|arobase|@)(?: ?[)\\]}]) ?\\p{L}+"
                    + "|[\\p{L}\\d._-]+ (?:arobase|arobas|at sign) \\p{L}+"
                    + "|\\bh(?:xx|tt|\\*\\*)ps?\\b|\\bw w w\\b|\\bwww \\."
                    + "|\\]\\(|</?a\\b|\\bhref\\b");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\d.])@ ?[\\p{L}\\d\\[(]\\S*");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+ ?@ ?[\\p{L}\\d-]+\\S*");
    private static final Pattern SCHEME =
            Pattern.compile("\\b(?:https?|hxxps?|javascript|data|ftp|mailto|tel|sms|whatsapp)\\s?:\\s?/?/?\\S+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.,])\\+?\\(?\\d(?:[ .()/-]{0,2}\\d){6,14}(?![\\d])");
    private static final Pattern SPELLED_PHONE = Pattern.compile(
            "\\b(?:(?:zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|one|two|three|four|five|seven|eight|nine)[ ,-]+){4,}");

    private Links() {}

    static Stream<String> foreign(Said said) {
        Passage passage = said.passage();
        String own = host(said.facts());
        String phone = said.facts().value("telephone").map(Links::digits).orElse("");
        return Stream.of(
                        hosts(passage, own),
                        passage.quotes(DISGUISED),
                        passage.quotes(MENTION),
                        passage.quotes(MAIL),
                        schemes(passage, own),
                        phones(passage, phone),
                        passage.quotes(SPELLED_PHONE))
                .flatMap(quotes -> quotes);
    }

    private static Stream<String> hosts(Passage passage, String own) {
        return HOST.matcher(passage.plain())
                .results()
                .filter(host -> !isOwn(host.group(), own))
                .map(passage::quote);
    }

    private static Stream<String> schemes(Passage passage, String own) {
        return SCHEME.matcher(passage.plain())
                .results()
                .filter(link -> !isOwn(hostOf(link.group()).orElse(""), own))
                .map(passage::quote);
    }

    private static Stream<String> phones(Passage passage, String phone) {
        return PHONE.matcher(passage.plain())
                .results()
                .filter(found -> digits(found.group()).length() >= 7)
                .filter(found -> phone.isEmpty() || !phone.endsWith(digits(found.group())))
                .map(passage::quote);
    }

    /** The host of the business's own site; subdomains are its own as well. */
    private static String host(Facts facts) {
        return facts.value("site").flatMap(Links::hostOf).orElse("");
    }

    private static Optional<String> hostOf(String address) {
        return HOST.matcher(Plain.of(address).toLowerCase(Locale.ROOT))
                .results()
                .findFirst()
                .map(host -> host.group().replaceFirst("^www\\.", ""));
    }

    private static boolean isOwn(String host, String own) {
        String bare = host.replaceFirst("^www\\.", "");
        return !own.isEmpty() && (bare.equals(own) || bare.endsWith("." + own));
    }

    private static String digits(String number) {
        return PhoneNumber.parse(number)
                .map(PhoneNumber::e164)
                .orElse(number)
                .replaceAll("\\D", "")
                .replaceFirst("^1(?=\\d{10}$)", "");
    }
}
