package ca.astrogrowth.sandbox.hunter;

import java.util.Locale;
import java.util.Set;

/** Domains that belong to no business. */
final class Domains {

    private static final Set<String> WEBMAIL = Set.of(
            "gmail.com",
            "hotmail.com",
            "hotmail.ca",
            "outlook.com",
            "outlook.fr",
            "yahoo.ca",
            "icloud.com",
            "videotron.ca",
            "sympatico.ca");
    private static final Set<String> DISPOSABLE = Set.of("mailinator.com", "yopmail.com", "guerrillamail.com");

    private Domains() {}

    static boolean isWebmail(String domain) {
        return WEBMAIL.contains(domain.toLowerCase(Locale.ROOT));
    }

    static boolean isDisposable(String domain) {
        return DISPOSABLE.contains(domain.toLowerCase(Locale.ROOT));
    }
}
