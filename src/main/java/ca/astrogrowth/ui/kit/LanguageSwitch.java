package ca.astrogrowth.ui.kit;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/** To the other language, for this browser, until somebody who signed in wants it otherwise. */
public class LanguageSwitch extends Button {

    public static final String COOKIE = "astrogrowth_language";
    private static final String FRENCH = "fr";
    private static final String ENGLISH = "en";
    private static final Set<String> LANGUAGES = Set.of(FRENCH, ENGLISH);
    private static final String SWITCH = """
            this.addEventListener('click', () => {
              document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax';
              location.reload();
            })""";

    public LanguageSwitch() {
        String other = other(getLocale());
        setText(getTranslation("language." + other));
        getElement().setAttribute("lang", other);
        makeQuiet();
        addClassName("language-switch");
        getElement().executeJs(SWITCH, COOKIE, other);
    }

    /** The code of the language that somebody who is shown this one may want instead. */
    public static String other(Locale shown) {
        return shown.getLanguage().equals(ENGLISH) ? FRENCH : ENGLISH;
    }

    /** What a stranger is spoken to in: what was chosen in this browser, else what the browser asks for. */
    public static Locale spoken(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(LanguageSwitch::known)
                .map(LanguageSwitch::locale)
                .orElseGet(() -> asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getLocale()));
    }

    /**
     * As the translations are chosen: English for those who ask for it, and French for everybody else.
     *
     * @param header what the browser said of languages; a request without it has the server's own locale
     * @param asked what the browser wants most
     */
    public static Locale asked(@Nullable String header, Locale asked) {
        return locale(header != null && asked.getLanguage().equals(ENGLISH) ? ENGLISH : FRENCH);
    }

    public static boolean known(String language) {
        return LANGUAGES.contains(language);
    }

    /** @param language one that is known */
    public static Locale locale(String language) {
        return Locale.of(language, "CA");
    }
}
