package ca.astrogrowth.leads.enrich;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** Among the links of a home page, the one that most likely says how to reach the house. */
final class ContactLink {

    /** Best first. */
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("contact|joindre|ecrivez"),
            Pattern.compile("coordonnees|trouver|find-?us|reach"),
            Pattern.compile("a-?propos|about|qui-?sommes|equipe|our-?team"));

    private static final Pattern FILE = Pattern.compile("(?i).*\\.(?:pdf|jpe?g|png|gif|webp|docx?|zip|mp4|ics|vcf)");

    private ContactLink() {}

    static Optional<HttpUrl> on(Page home) {
        return home.document().select("a[href]").stream()
                .filter(link -> rank(link) < WORDS.size())
                .sorted(Comparator.comparingInt(ContactLink::rank))
                .flatMap(link -> Optional.ofNullable(HttpUrl.parse(link.absUrl("href"))).stream())
                .map(url -> url.newBuilder().fragment(null).build())
                .filter(SiteAddress::isOne)
                .filter(url -> SharedHosts.sameSite(url, home.url()) && !url.equals(home.url()))
                .filter(url -> !FILE.matcher(url.encodedPath()).matches())
                .findFirst();
    }

    private static int rank(Element link) {
        String says = Normalizer.normalize(link.attr("href") + " " + link.text(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
        int rank = 0;
        while (rank < WORDS.size() && !WORDS.get(rank).matcher(says).find()) {
            rank++;
        }
        return rank;
    }
}
