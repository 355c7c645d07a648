package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** How a business can be reached; only what is known. */
class LeadContact extends UnorderedList {

    private @Nullable LeadView shown;

    LeadContact() {
        addClassName("contact");
    }

    void show(LeadView lead) {
        if (lead.equals(shown)) {
            return;
        }
        shown = lead;
        removeAll();
        if (lead.address() != null) {
            line(Glyph.PIN, new Span(lead.address()));
        }
        if (lead.phone() != null) {
            line(Glyph.PHONE, away("tel:" + lead.phone().e164(), lead.phone().national()));
        }
        if (lead.email() != null) {
            line(Glyph.MAIL, away("mailto:" + lead.email(), lead.email()));
        }
        if (lead.website() != null) {
            line(Glyph.GLOBE, site(lead.website()));
        }
        if (lead.rating() != null) {
            line(Glyph.STAR, new Span(rating(lead)));
        }
    }

    private void line(Glyph glyph, Component what) {
        add(new ListItem(glyph.icon(), what));
    }

    private static Anchor away(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.setRouterIgnore(true);
        return anchor;
    }

    private static Component site(String website) {
        return Links.web(website)
                .<Component>map(address ->
                        Links.outside(address, new Span(website.replaceFirst("(?i)^https?://(www\\.)?", ""))))
                .orElseGet(() -> new Span(website));
    }

    private String rating(LeadView lead) {
        String stars = Numbers.oneDecimal(
                java.util.Objects.requireNonNull(lead.rating()).doubleValue(), getLocale());
        int reviews = lead.reviews() == null ? 0 : lead.reviews();
        return getTranslation("lead.rating", stars, reviews);
    }
}
