package ca.astrogrowth.publishing.linkedin;

import java.util.Locale;
import java.util.Set;

/**
 * LinkedIn lets the Community Management API be an application's only product, so that we are two applications there, each
 * with permissions, members' identifiers and tokens of its own.
 */
public enum App {
    /** Sign-in and posting in a member's own name: open to all. */
    MEMBER("linkedin", "w_member_social", "openid", "profile", "email", "w_member_social"),
    /** Posting in a page's name, and how posts are received: LinkedIn reviews who gets it. */
    COMMUNITY(
            "linkedin-community",
            "w_organization_social",
            "r_basicprofile",
            "w_organization_social",
            "r_organization_social",
            "rw_organization_admin",
            "r_member_postAnalytics");

    private final String provider;
    private final String posting;
    private final Set<String> scopes;

    App(String provider, String posting, String... scopes) {
        this.provider = provider;
        this.posting = posting;
        this.scopes = Set.of(scopes);
    }

    /** The name under which its tokens are sealed. */
    public String provider() {
        return provider;
    }

    /** Without this permission there is nothing to publish with. */
    public String posting() {
        return posting;
    }

    /** What it asks a member for. */
    public Set<String> scopes() {
        return scopes;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
