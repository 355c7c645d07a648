package ca.astrogrowth.ui.kit;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.leads.LeadId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where screens are. Addresses are part of the product: people bookmark them. */
public final class Links {

    public static final String DASHBOARD = "";
    public static final String CAMPAIGNS = "campagnes";
    public static final String NEW_CAMPAIGN = "campagnes/nouvelle";
    public static final String CONTENTS = "contenus";
    public static final String CALENDAR = "calendrier";
    public static final String LEADS = "prospects";
    public static final String PROFILE = "profil";
    public static final String LOGIN = "login";
    public static final String CODE = "login/code";

    /** Beside {@link #CODE}: for those without their telephone. */
    public static final String RECOVERY = "secours";

    public static final String SECOND_STEP = "validation";
    public static final String SIGN_UP = "inscription";
    public static final String CONFIRM = "confirmation";
    public static final String FORGOTTEN = "mot-de-passe-oublie";
    public static final String NEW_PASSWORD = "nouveau-mot-de-passe";
    public static final String INVITATION = "invitation";
    public static final String NOTICES = "notifications";
    public static final String JOURNAL = "journal";
    public static final String FACT = "fait";
    private static final String LINKEDIN_CONSENT = "auth/linkedin";

    private Links() {}

    public static String campaign(CampaignId id) {
        return CAMPAIGNS + "/" + id;
    }

    public static String lead(LeadId id) {
        return LEADS + "/" + id;
    }

    /** Of a lead, with a field of it pointed at. */
    public static String leadFact(LeadId id, String field) {
        return lead(id) + "?" + FACT + "=" + field;
    }

    public static String content(ContentId id) {
        return CONTENTS + "/" + id;
    }

    /** A campaign's contents in one state, in the gallery. */
    public static String contents(CampaignId campaign, ContentStatus status) {
        return CONTENTS + "?statut=" + status.code() + "&campagne=" + campaign;
    }

    public static Anchor to(String path, Component... words) {
        Anchor anchor = new Anchor(path.isEmpty() ? "." : path);
        // A page of its own, and no screen of the application's.
        anchor.setRouterIgnore(path.equals(LOGIN));
        anchor.add(words);
        return anchor;
    }

    /** Further down on the same page: the browser goes there by itself. */
    public static Anchor within(String path, String part, Component... words) {
        Anchor anchor = new Anchor(path + "#" + part);
        anchor.setRouterIgnore(true);
        anchor.add(words);
        return anchor;
    }

    /** A page of plain HTML, and no screen: {@code /confidentialite}. */
    public static Anchor toPage(String address, Component... words) {
        Anchor anchor = new Anchor(address.substring(1));
        anchor.setRouterIgnore(true);
        anchor.add(words);
        return anchor;
    }

    /** Leaves the application for LinkedIn's consent page. */
    public static Anchor toLinkedIn(String application, Component... words) {
        Anchor anchor = new Anchor(LINKEDIN_CONSENT + "?app=" + application);
        anchor.setRouterIgnore(true);
        anchor.add(words);
        return anchor;
    }

    /** Another site, in another tab that cannot reach this one. */
    public static Anchor outside(URI address, Component... words) {
        Anchor anchor = new Anchor(address.toString());
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.add(words);
        return anchor;
    }

    /** An address as people say it: {@code bistro.example/menu}. */
    public static String shortly(String address) {
        return address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** A site as people type it: they leave {@code https://} out, and are right to. */
    public static Optional<URI> site(String typed) {
        String address = typed.strip();
        return web(address.contains("://") ? address : "https://" + address)
                .filter(site -> site.getHost().contains("."));
    }

    /** Addresses may come from strangers: only those of the web become links. */
    public static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
