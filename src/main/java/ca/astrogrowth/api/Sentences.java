package ca.astrogrowth.api;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The sentences of {@code vaadin-i18n}, for the API: French, as the house speaks, unless English is asked for. */
@Component
class Sentences {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ResourceBundle french = ResourceBundle.getBundle(BUNDLE, Locale.FRENCH);
    private final ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

    /** A key that is not one comes back as it is: it is a person's own words. */
    String of(String key, Object... values) {
        boolean inEnglish = wantsEnglish();
        try {
            String sentence = (inEnglish ? english : french).getString(key);
            return new MessageFormat(sentence, inEnglish ? Locale.CANADA : Locale.CANADA_FRENCH).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    private static boolean wantsEnglish() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && wantsEnglish(attributes.getRequest());
    }

    private static boolean wantsEnglish(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                && request.getLocale().getLanguage().equals("en");
    }
}
