package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.common.EmailAddress;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** Whose a host is. A business may have its page at a network's or a directory's, whose addresses are not its own. */
public final class SharedHosts {

    /** Social networks, directories, deliverers: what stands there is theirs. */
    private static final Set<String> OTHERS = NameLists.read("others.txt");

    /** Builders of sites: the page is the business's own, the domain is not. */
    private static final Set<String> BUILDERS = NameLists.read("builders.txt");

    private SharedHosts() {}

    /** Whether the page is a business's own, which is worth reading. */
    static boolean isOwnSite(HttpUrl url) {
        return !belongs(url.host(), OTHERS);
    }

    /** The domain that a business has for itself, under which its addresses would be. */
    public static Optional<String> ownDomain(HttpUrl url) {
        return Optional.ofNullable(url.topPrivateDomain())
                .filter(_ -> isOwnSite(url) && !belongs(url.host(), BUILDERS));
    }

    /** @param website as {@code Field.WEBSITE} has it */
    public static Optional<String> ownDomain(String website) {
        return Optional.ofNullable(HttpUrl.parse(website)).flatMap(SharedHosts::ownDomain);
    }

    static boolean sameSite(HttpUrl one, HttpUrl other) {
        return bare(one.host()).equals(bare(other.host()));
    }

    static boolean sameDomain(EmailAddress address, HttpUrl site) {
        String domain = address.value().substring(address.value().indexOf('@') + 1);
        return domain.equals(bare(site.host())) || domain.equals(site.topPrivateDomain());
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Whether the name or one that it ends in is listed. */
    static boolean belongs(String host, Set<String> owners) {
        String name = host;
        while (!owners.contains(name)) {
            int dot = name.indexOf('.');
            if (dot < 0) {
                return false;
            }
            name = name.substring(dot + 1);
        }
        return true;
    }
}
