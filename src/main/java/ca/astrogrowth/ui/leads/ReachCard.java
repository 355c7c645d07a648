package ca.astrogrowth.ui.leads;

import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.facts.Standing;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The ways to reach a business: one button each, under the thumb on phones. */
class ReachCard extends Section {

    private static final String MAP = "https://www.google.com/maps/search/?api=1&query=";

    private final Div place = new Div();
    private final Div buttons = new Div();
    private final Paragraph unreachable = new Paragraph();
    private final EmailNote email = new EmailNote();
    private transient @Nullable LeadPage shown;

    ReachCard() {
        addClassNames("card", "reach");
        place.addClassName("reach-place");
        buttons.addClassName("reach-bar");
        unreachable.addClassName("hint");
        unreachable.setText(getTranslation("lead.reach.none"));
        H2 title = new H2(getTranslation("lead.reach"));
        add(title, place, buttons, unreachable, email);
    }

    void show(LeadPage page) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        LeadView lead = page.lead();
        place.removeAll();
        place.setVisible(lead.address() != null);
        if (lead.address() != null) {
            place.add(map(lead, lead.address()));
        }
        buttons.removeAll();
        offer(lead);
        buttons.setVisible(buttons.getChildren().findAny().isPresent());
        unreachable.setVisible(!buttons.isVisible());
        email.show(page);
    }

    private void offer(LeadView lead) {
        if (lead.phone() != null) {
            buttons.add(button(
                    away("tel:" + lead.phone().e164(), Glyph.PHONE, "lead.call"),
                    lead.phone().national()));
        }
        if (lead.email() != null && lead.standing() != Standing.NO_SOLICITATION) {
            buttons.add(button(away("mailto:" + lead.email(), Glyph.MAIL, "lead.write"), lead.email()));
        }
        String site = lead.website();
        if (site != null) {
            Links.web(site)
                    .map(address -> Links.outside(address, Glyph.GLOBE.icon(), new Span(getTranslation("lead.site"))))
                    .ifPresent(link -> buttons.add(button(link, Links.shortly(site))));
        }
    }

    private Anchor away(String address, Glyph glyph, String key) {
        Anchor anchor = new Anchor(address);
        anchor.setRouterIgnore(true);
        anchor.add(glyph.icon(), new Span(getTranslation(key)));
        return anchor;
    }

    private static Anchor button(Anchor link, String what) {
        link.addClassName("button");
        link.setTitle(what);
        return link;
    }

    private Anchor map(LeadView lead, String address) {
        String query = URLEncoder.encode(lead.name() + ", " + address, StandardCharsets.UTF_8);
        Anchor map = Links.outside(URI.create(MAP + query), Glyph.PIN.icon(), new Span(address));
        map.setTitle(getTranslation("lead.map"));
        return map;
    }
}
