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
    SITE_PAGE("web", "page"),
    /** A token of a question. */
    GEMINI_INPUT("gemini", "text.input", Charge.A_MILLION),
    /** A token of an answer, and of the thoughts that led to it. */
    GEMINI_OUTPUT("gemini", "text.output", Charge.A_MILLION),
    GEMINI_IMAGE("gemini", "image");

    private static final long A_MILLION = 1_000_000;

    private final String provider;
    private final String operation;
    private final long lot;

    Charge(String provider, String operation) {
        this(provider, operation, 1);
    }

    Charge(String provider, String operation, long lot) {
        this.provider = provider;
        this.operation = operation;
        this.lot = lot;
    }

    public String provider() {
        return provider;
    }

    public String operation() {
        return operation;
    }

    /** How many of it the price in the configuration is for. */
    long lot() {
        return lot;
    }

    /** Empty for what is written down without a price. */
    static Optional<Charge> of(String provider, String operation) {
        return Arrays.stream(values())
                .filter(charge -> charge.provider.equals(provider) && charge.operation.equals(operation))
                .findFirst();
    }
}
