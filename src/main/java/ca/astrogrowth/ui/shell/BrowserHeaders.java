package ca.astrogrowth.ui.shell;

import ca.astrogrowth.storage.ObjectStore;
import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What browsers are told about our pages, beside what Spring Security says by itself (no sniffing, nothing kept, HSTS for a
 * year on what comes by TLS).
 */
final class BrowserHeaders {

    /**
     * Vaadin 25.2 starts by an inline script and makes functions of what the server sends: it needs both of the unsafe
     * words for scripts, and components write their own styles. Everything else is closed.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: %s; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** What no screen asks for; and what push would do as a page goes away, which keeps it from being kept for the way back. */
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), unload=()";

    private BrowserHeaders() {}

    /** @param pictures where browsers fetch pictures that are not ours to serve */
    static void write(HeadersConfigurer<HttpSecurity> headers, ObjectStore pictures) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY.formatted(origin(pictures.seenAt()))))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static String origin(URI store) {
        return store.getScheme() + "://" + store.getAuthority();
    }
}
