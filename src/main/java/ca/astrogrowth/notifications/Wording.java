package ca.astrogrowth.notifications;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The sentences of {@code vaadin-i18n}, for letters. */
@Component
class Wording {

    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    /** @param language as people choose it: {@code fr} or {@code en} */
    static Locale locale(String language) {
        return language.equals("en") ? Locale.CANADA : Locale.CANADA_FRENCH;
    }

    String of(String key, Locale locale, Object... values) {
        ResourceBundle sentences = ResourceBundle.getBundle("vaadin-i18n.translations", locale, AS_ASKED);
        return new MessageFormat(sentences.getString(key), locale).format(values);
    }
}
