package ca.astrogrowth.sandbox.linkedin;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * An application as registered in LinkedIn's developer portal.
 *
 * @param redirectUris compared exactly, query apart
 * @param scopes what its products allow it to ask for
 * @param partner whether it is given refresh tokens
 */
public record LinkedInApp(
        String name,
        String clientId,
        String clientSecret,
        Set<String> redirectUris,
        Set<String> scopes,
        boolean partner) {

    /** What the two self-serve products give: sign-in and sharing. */
    public static final Set<String> SELF_SERVE = Set.of("openid", "profile", "email", "w_member_social");

    /** What the Community Management API gives, of which there is no OpenID. */
    public static final Set<String> COMMUNITY = Set.of(
            "r_basicprofile",
            "w_organization_social",
            "r_organization_social",
            "rw_organization_admin",
            "r_member_postAnalytics");

    public LinkedInApp {
        redirectUris = new CopyOnWriteArraySet<>(redirectUris);
        scopes = Set.copyOf(scopes);
    }

    /** The application that the local run and the tests use. */
    public static LinkedInApp sandbox(String... redirectUris) {
        return new LinkedInApp(
                "AstroGrowth",
                "sandbox-client",
                "sandbox-secret",
                Set.copyOf(List.of(redirectUris)),
                SELF_SERVE,
                false);
    }

    /** Its companion for pages and statistics, a partner. */
    public static LinkedInApp community(String... redirectUris) {
        return new LinkedInApp(
                "AstroGrowth Pages",
                "sandbox-community",
                "sandbox-community-secret",
                Set.copyOf(List.of(redirectUris)),
                COMMUNITY,
                true);
    }

    /** As in the portal, at any time: a test learns its own port late. */
    public void register(String redirectUri) {
        redirectUris.add(redirectUri);
    }

    boolean accepts(String redirectUri) {
        int query = redirectUri.indexOf('?');
        return redirectUris.contains(query < 0 ? redirectUri : redirectUri.substring(0, query));
    }
}
