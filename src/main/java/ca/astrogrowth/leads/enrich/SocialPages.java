package ca.astrogrowth.leads.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** The business's own pages on social networks: one a network, no button to share, no member of LinkedIn. */
final class SocialPages {

    private static final String NAME = "[\\w.%-]{2,80}";
    private static final List<Network> NETWORKS = List.of(
            new Network("facebook.com", "/(?:pages/" + NAME + "/\\d+|(?!pages(?:/|$))" + NAME + ")"),
            new Network("instagram.com", "/" + NAME),
            new Network("linkedin.com", "/(?:company|showcase|school)/" + NAME),
            new Network("x.com", "/\\w{2,30}"),
            new Network("tiktok.com", "/@" + NAME),
            new Network("youtube.com", "/(?:@" + NAME + "|(?:channel|c|user)/" + NAME + ")"));

    /** Of the networks themselves: to share, to sign in, one post, the page of whoever built the site. */
    private static final Set<String> NOT_A_PAGE = NameLists.read("not-a-page.txt");

    private SocialPages() {}

    /** Without the tail that links carry: {@code https://www.facebook.com/bistromarie}. */
    static List<String> on(Page page) {
        Map<Network, String> found = new LinkedHashMap<>();
        for (Element link : page.document().select("a[href]")) {
            Optional.ofNullable(HttpUrl.parse(link.absUrl("href")))
                    .ifPresent(url -> NETWORKS.forEach(
                            network -> network.page(url).ifPresent(address -> found.putIfAbsent(network, address))));
        }
        return List.copyOf(found.values());
    }

    private record Network(String domain, Pattern own) {

        Network(String domain, String own) {
            this(domain, Pattern.compile("(" + own + ")(?:/.*)?"));
        }

        Optional<String> page(HttpUrl url) {
            String site = url.host()
                    .replace("twitter.com", "x.com")
                    .replaceFirst("^(?:www|m|mobile|[a-z]{2}(?:-[a-z]{2})?)\\.", "");
            Matcher path = own.matcher(url.encodedPath());
            return site.toLowerCase(Locale.ROOT).equals(domain)
                            && path.matches()
                            && !NOT_A_PAGE.contains(url.pathSegments().getFirst())
                    ? Optional.of("https://www." + domain + path.group(1))
                    : Optional.empty();
        }
    }
}
