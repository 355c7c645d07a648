package ca.astrogrowth.leads.register;

import java.util.Locale;

/** By what two records were recognised as one business. */
public enum MergeReason {
    PHONE,
    DOMAIN,
    NAME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
