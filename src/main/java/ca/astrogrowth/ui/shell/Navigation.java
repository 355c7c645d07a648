package ca.astrogrowth.ui.shell;

import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** The five places of the application. */
class Navigation extends Nav {

    private final Map<String, Anchor> places = new LinkedHashMap<>();

    Navigation() {
        addClassName("shell-nav");
        setAriaLabel(getTranslation("shell.nav"));
        place(Links.DASHBOARD, Glyph.HOME, "nav.dashboard", "t");
        place(Links.CAMPAIGNS, Glyph.CAMPAIGN, "nav.campaigns", "c");
        place(Links.CONTENTS, Glyph.CONTENT, "nav.contents", "o");
        place(Links.CALENDAR, Glyph.CALENDAR, "nav.calendar", "l");
        place(Links.PROFILE, Glyph.PROFILE, "nav.profile", "p");
    }

    /** @param segment the first part of the address */
    void mark(String segment) {
        String place = segment.equals(Links.LEADS) ? Links.CAMPAIGNS : segment;
        places.forEach((path, link) -> {
            if (path.equals(place)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** @param letter that leads here after a G */
    private void place(String path, Glyph glyph, String key, String letter) {
        Anchor link = Links.to(path, glyph.icon(), new Span(getTranslation(key)));
        link.getElement().setAttribute("data-key", letter);
        places.put(path, link);
        add(link);
    }
}
