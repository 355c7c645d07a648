package ca.astrogrowth.ui.kit;

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

    public GlyphIcon icon() {
        return new GlyphIcon(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
