package ca.astrogrowth.metering;

import java.util.Arrays;
import java.util.Optional;

/** What is paid for. Each has its price in the configuration. */
public enum Charge {
    /** A page of a text search that gives identifiers only. */
    PLACES_IDS("places", "text_search.ids"),
    /** A page of a text search with telephone, site and rating. */
    PLACES_PAGE("places", "text_search.enterprise"),
    PLACES_DETAILS("places", "details.enterprise"),
    HUNTER_SEARCH("hunter", "domain_search"),
    HUNTER_VERIFICATION("hunter", "email_verifier"),
    SITE_PAGE("web", "page");

    private final String provider;
    private final String operation;

    Charge(String provider, String operation) {
        this.provider = provider;
        this.operation = operation;
    }

    public String provider() {
        return provider;
    }

    public String operation() {
        return operation;
    }

    /** Empty for what is written down without a price. */
    static Optional<Charge> of(String provider, String operation) {
        return Arrays.stream(values())
                .filter(charge -> charge.provider.equals(provider) && charge.operation.equals(operation))
                .findFirst();
    }
}
