package ca.astrogrowth.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import java.util.Set;

/** To the other language, for this browser, until somebody who signed in wants it otherwise. */
public class LanguageSwitch extends Button {

    public static final String COOKIE = "astrogrowth_language";
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final String SWITCH = """
            this.addEventListener('click', () => {
              document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax';
              location.reload();
            })""";

    public LanguageSwitch() {
        String other = getLocale().getLanguage().equals("en") ? "fr" : "en";
        setText(getTranslation("language." + other));
        getElement().setAttribute("lang", other);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-switch");
        getElement().executeJs(SWITCH, COOKIE, other);
    }

    public static boolean known(String language) {
        return LANGUAGES.contains(language);
    }

    /** @param language one that is known */
    public static Locale locale(String language) {
        return Locale.of(language, "CA");
    }
}
