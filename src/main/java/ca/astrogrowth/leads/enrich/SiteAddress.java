package ca.astrogrowth.leads.enrich;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What an address must look like to be the address of a business's site, before anybody is asked about its name. */
final class SiteAddress {

    private static final Set<Integer> PORTS = Set.of(80, 443);
    private static final Set<String> NOT_OF_THE_WEB = Set.of(
            "localhost",
            "local",
            "localdomain",
            "internal",
            "intranet",
            "private",
            "corp",
            "home",
            "lan",
            "arpa",
            "onion",
            "invalid");

    private SiteAddress() {}

    static Optional<HttpUrl> of(@Nullable URI uri) {
        return Optional.ofNullable(uri)
                .map(given -> HttpUrl.parse(given.toString()))
                .filter(SiteAddress::isOne)
                .map(url -> url.newBuilder().fragment(null).build());
    }

    /** A name with a domain at its end: no number of any notation, no single label, no user, no other port. */
    static boolean isOne(HttpUrl url) {
        return PORTS.contains(url.port())
                && url.encodedUsername().isEmpty()
                && url.encodedPassword().isEmpty()
                && isName(url.host());
    }

    /** A last label that starts with a digit makes an IPv4 address of the whole, in decimal, octal or hexadecimal. */
    private static boolean isName(String host) {
        List<String> labels = List.of(host.split("\\.", -1));
        String last = labels.getLast();
        return !host.contains(":")
                && labels.size() > 1
                && labels.stream().noneMatch(String::isEmpty)
                && last.matches("[a-z][a-z0-9-]+")
                && !NOT_OF_THE_WEB.contains(last);
    }
}
