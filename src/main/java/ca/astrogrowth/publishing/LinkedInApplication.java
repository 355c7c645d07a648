package ca.astrogrowth.publishing;

import ca.astrogrowth.publishing.linkedin.App;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two applications that we are to LinkedIn: one for members' own posts, one for pages and figures. */
public enum LinkedInApplication {
    MEMBER,
    COMMUNITY;

    public static Optional<LinkedInApplication> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    static LinkedInApplication of(App app) {
        return valueOf(app.name());
    }

    App app() {
        return App.valueOf(name());
    }

    /** The name used in addresses and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
