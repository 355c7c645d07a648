package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.leads.facts.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The e-mail addresses of a transcript, the plain ones and those in disguise, each with what may be done with it. */
final class Addresses {

    private static final String LOCAL = "[a-z0-9][a-z0-9._%+'-]{0,63}";
    private static final Pattern AT = disguised("at|a|à|arobas|arobase|@|chez");
    private static final Pattern DOT = disguised("dot|point|pt|\\.");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)\\b(" + LOCAL + ") (?:at|arobas|arobase) "
            + "((?:[a-z0-9-]{1,63} (?:dot|point) ){1,4}[a-z]{2,24})\\b");
    private static final Pattern AROBAS =
            Pattern.compile("(?i)\\b(" + LOCAL + ") (?:arobas|arobase) ((?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,24})\\b");
    private static final Pattern BARE_DOT = Pattern.compile("(?i) (?:dot|point) ");
    private static final Pattern PLAIN = Pattern.compile("(?i)(?<![a-z0-9._%+'@-])(" + LOCAL
            + "@(?:[a-z0-9](?:[a-z0-9-]{0,62})\\.){1,5}[a-z]{2,24})(?![a-z0-9-]|@|\\.[a-z0-9])");

    private static final Set<String> FILES = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "bmp", "ico", "css", "js", "mjs", "json", "map", "pdf",
            "woff", "woff2", "ttf", "eot", "mp4", "webm", "php", "html", "htm");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:votre|your|my|mon|le|the)?-?"
            + "(?:e-?mail|courriel|domain|domaine|site|website|company|entreprise|exemple|example|test|adresse|address)"
            + "\\.(?:com|ca|org|net|fr|qc\\.ca|tld)");
    /** Of the tools that sites are built with. */
    private static final Set<String> TOOLS = NameLists.read("tools.txt");

    private static final Pattern NOBODY = Pattern.compile("(?:no|do-?not|ne-?pas)[._-]?(?:reply|repondre)|noreply.*"
            + "|mailer-daemon|postmaster|abuse|[0-9a-f]{24,}|(?:votre|your|prenom|firstname|john|jane)[._-]?"
            + "(?:nom|name|doe|email|courriel|lastname|adresse)|(?:x{2,}|user|username|name|nom)");

    private static final int MOST = 50;

    private Addresses() {}

    /** In the order of the page. Where the same address stands twice, a notice beside either counts. */
    static Map<EmailAddress, Standing> in(String transcript) {
        String text = plain(transcript);
        Notices notices = Notices.in(text);
        Map<EmailAddress, Standing> found = new LinkedHashMap<>();
        Matcher matcher = PLAIN.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            Standing standing =
                    notices.beside(matcher.start(), matcher.end()) ? Standing.NO_SOLICITATION : Standing.PUBLISHED;
            usable(matcher.group(1))
                    .ifPresent(
                            address -> found.merge(address, standing, (a, b) -> a == Standing.NO_SOLICITATION ? a : b));
        }
        return found;
    }

    /** @return empty for what is no address, or nobody's */
    static Optional<EmailAddress> usable(String text) {
        try {
            return Optional.of(EmailAddress.of(text)).filter(address -> !isNobodys(address.value()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isNobodys(String address) {
        String local = address.substring(0, address.indexOf('@'));
        String domain = address.substring(address.indexOf('@') + 1);
        return FILES.contains(domain.substring(domain.lastIndexOf('.') + 1))
                || PLACEHOLDER.matcher(domain).matches()
                || SharedHosts.belongs(domain, TOOLS)
                || NOBODY.matcher(local).matches();
    }

    /** Only signs in brackets, or a whole address in words, are taken for a disguise: « at » alone is a word. */
    private static String plain(String transcript) {
        String signs = DOT.matcher(AT.matcher(transcript).replaceAll("@")).replaceAll(".");
        String words = IN_WORDS.matcher(signs)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "@" + BARE_DOT.matcher(found.group(2)).replaceAll(".")));
        return AROBAS.matcher(words).replaceAll("$1@$2");
    }

    private static Pattern disguised(String signs) {
        return Pattern.compile("(?i) ?(?:\\[ ?(?:" + signs + ") ?]|\\( ?(?:" + signs + ") ?\\)|\\{ ?(?:" + signs
                + ") ?}|< ?(?:" + signs + ") ?>) ?");
    }
}
