package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** From one content of a list to the next, and back to the list. */
class ContentTrail extends Nav {

    private final Anchor before = step(Glyph.ARROW_LEFT, "shortcut.content.before", "ArrowLeft");
    private final Anchor after = step(Glyph.ARROW_RIGHT, "shortcut.content.after", "ArrowRight");
    private final Paragraph place = new Paragraph();
    private final Anchor back = Actions.backLink(getTranslation("nav.contents"), Links.CONTENTS);
    private final Anchor close = Links.to(Links.CONTENTS, Glyph.CLOSE.icon(), new Span(getTranslation("action.close")));

    private String said = "";

    ContentTrail() {
        addClassName("content-trail");
        setAriaLabel(getTranslation("content.trail"));
        place.addClassName("content-place");
        place.getElement().setAttribute("role", "status");
        close.addClassName("button");
        close.getElement().setAttribute("aria-keyshortcuts", "Escape");
        add(back, before, place, after, close);
    }

    /**
     * @param now null when the content was not opened from a list
     * @param business that it is about; said aloud to those who do not see the page change
     */
    void show(Asked list, @Nullable Place now, String business) {
        back.setVisible(now == null);
        close.setVisible(now != null);
        close.setHref(list.path());
        lead(before, list, now == null ? null : now.before());
        lead(after, list, now == null ? null : now.after());
        place.setVisible(now != null);
        if (now != null) {
            say(words(now), business);
        }
    }

    private String words(Place now) {
        return now.number() > 0
                ? getTranslation(
                        "content.place", Numbers.whole(now.number(), getLocale()), Numbers.whole(now.of(), getLocale()))
                : getTranslation("content.place.left");
    }

    /** Once: what is written again is read aloud again. */
    private void say(String words, String business) {
        if (!said.equals(words + business)) {
            said = words + business;
            place.setText(words);
            Span aloud = new Span(", " + business);
            aloud.addClassName("said-only");
            place.add(aloud);
        }
    }

    /** At an end there is a place for the arrow, and no arrow. */
    private static void lead(Anchor step, Asked list, @Nullable ContentId next) {
        step.getElement().setAttribute("data-end", next == null);
        if (next == null) {
            step.getElement().setAttribute("aria-disabled", "true");
            step.removeHref();
        } else {
            step.getElement().removeAttribute("aria-disabled");
            step.setHref(list.path(next));
        }
    }

    private Anchor step(Glyph glyph, String key, String keys) {
        Anchor step = Links.to(Links.CONTENTS, glyph.icon());
        step.addClassNames("button", "button-bare", "content-step");
        step.setAriaLabel(getTranslation(key));
        step.setTitle(getTranslation(key));
        step.getElement().setAttribute("aria-keyshortcuts", keys);
        return step;
    }
}
