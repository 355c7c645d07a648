package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** Our icons, from one sprite. They decorate: the words beside them carry the meaning. */
public enum Glyph {
    HOME,
    CAMPAIGN,
    CONTENT,
    PROFILE,
    PLUS,
    CHECK,
    CLOSE,
    ARROW_LEFT,
    ARROW_RIGHT,
    CHEVRON,
    SIGN_OUT,
    MOON,
    LINKEDIN,
    PIN,
    PHONE,
    MAIL,
    GLOBE,
    STAR,
    PEOPLE,
    CLOCK,
    SEND,
    ALERT,
    EXTERNAL,
    REFRESH,
    SHOP,
    SPARKLE,
    PENCIL,
    TRASH,
    SEARCH,
    MORE,
    DOWNLOAD,
    UPLOAD,
    CALENDAR,
    PAUSE,
    BELL;

    public SvgIcon icon() {
        SvgIcon icon =
                new SvgIcon("images/icons.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
