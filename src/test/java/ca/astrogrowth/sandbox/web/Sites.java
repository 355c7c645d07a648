package ca.astrogrowth.sandbox.web;

import static java.util.stream.Collectors.toMap;

import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.Place;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The sites of a catalogue's businesses. */
public final class Sites {

    /** A page there is not the business's own site. */
    private static final Set<String> NETWORKS =
            Set.of("facebook.com", "fr-ca.facebook.com", "m.facebook.com", "instagram.com", "tiktok.com", "linktr.ee");

    private final Map<String, Site> byHost;
    private final Map<String, Site> byMailDomain;

    public Sites(Catalogue catalogue) {
        byHost = catalogue.places().stream()
                .flatMap(place -> place.host().stream())
                .distinct()
                .filter(host -> !NETWORKS.contains(host))
                .collect(toMap(Function.identity(), host -> Site.of(catalogue.atHost(host))));
        byMailDomain =
                byHost.values().stream().collect(toMap(Site::mailDomain, Function.identity(), (first, _) -> first));
    }

    /** @param host with or without {@code www.} */
    public Optional<Site> find(String host) {
        return Optional.ofNullable(byHost.get(Place.bare(host)));
    }

    /** The site of any host: a business that the catalogue does not have is invented; a network is nobody's. */
    public Optional<Site> findAny(String host) {
        return NETWORKS.contains(Place.bare(host)) || Place.bare(host).startsWith("inconnu.")
                ? Optional.empty()
                : find(host).or(() -> Optional.of(InventedSite.at(Place.bare(host))));
    }

    /** @param domain of a site, or of its addresses */
    public Optional<Site> findByMailDomain(String domain) {
        return find(domain).or(() -> Optional.ofNullable(byMailDomain.get(domain.toLowerCase(Locale.ROOT))));
    }
}
