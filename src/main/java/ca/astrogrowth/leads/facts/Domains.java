package ca.astrogrowth.leads.facts;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** The domain that a business has for itself. */
public final class Domains {

    /** Pages there belong to whoever rents them: they say nothing of who the business is. */
    private static final Set<String> RENTED = Set.of(
            "facebook.com",
            "fb.com",
            "instagram.com",
            "linkedin.com",
            "twitter.com",
            "x.com",
            "tiktok.com",
            "youtube.com",
            "pinterest.com",
            "google.com",
            "goo.gl",
            "g.page",
            "business.site",
            "linktr.ee",
            "ubereats.com",
            "doordash.com",
            "skipthedishes.com",
            "tripadvisor.com",
            "tripadvisor.ca",
            "yelp.ca",
            "yelp.com",
            "opentable.com",
            "opentable.ca",
            "toasttab.com",
            "square.site",
            "wixsite.com",
            "wordpress.com",
            "blogspot.com",
            "blogspot.ca",
            "weebly.com",
            "squarespace.com",
            "godaddysites.com",
            "restaurantji.com",
            "clicrdv.com",
            "centris.ca",
            "realtor.ca",
            "royallepage.ca",
            "remax-quebec.com",
            "wix.com",
            "eatbu.com",
            "menulog.com",
            "libroreserve.com",
            "resy.com");

    private Domains() {}

    /** Without {@code www} and the like: {@code bistro.example}. Empty when it belongs to somebody else. */
    public static Optional<String> own(String website) {
        return Optional.ofNullable(HttpUrl.parse(website))
                .map(HttpUrl::topPrivateDomain)
                .filter(domain -> !RENTED.contains(domain));
    }

    public static Optional<String> own(URI website) {
        return own(website.toString());
    }
}
