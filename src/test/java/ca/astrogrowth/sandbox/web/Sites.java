package ca.astrogrowth.sandbox.web;

import ca.astrogrowth.sandbox.places.Catalogue;
import ca.astrogrowth.sandbox.places.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The sites of a catalogue's businesses. */
public final class Sites {

    /** A page there is not the business's own site. */
    private static final Set<String> NETWORKS =
            Set.of("facebook.com", "instagram.com", "tiktok.com", "linktr.ee", "fr-ca.facebook.com", "m.facebook.com");

    private final Catalogue catalogue;

    public Sites(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param host with or without {@code www.} */
    public Optional<Site> find(String host) {
        List<Place> branches = catalogue.atHost(host);
        return branches.isEmpty() || NETWORKS.contains(Place.bare(host))
                ? Optional.empty()
                : Optional.of(Site.of(branches));
    }

    /** @param domain of a site, or of its addresses */
    public Optional<Site> findByMailDomain(String domain) {
        return find(domain)
                .or(() -> catalogue.places().stream()
                        .flatMap(place -> place.host().stream())
                        .distinct()
                        .flatMap(host -> find(host).stream())
                        .filter(site -> site.mailDomain().equalsIgnoreCase(domain))
                        .findFirst());
    }
}
