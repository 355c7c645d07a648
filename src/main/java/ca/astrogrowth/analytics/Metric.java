package ca.astrogrowth.analytics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted day by day. Members reached are not: the same person counts on several days. */
public enum Metric {
    IMPRESSIONS,
    REACTIONS,
    COMMENTS,
    SHARES;

    /** The name used in JSON, addresses, columns and translation keys: {@code impressions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Metric> of(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.code().equals(code))
                .findFirst();
    }
}
