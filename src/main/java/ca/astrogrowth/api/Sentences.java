package ca.astrogrowth.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The sentences of {@code vaadin-i18n}, for the API: French, as the house speaks. */
@Component
class Sentences {

    private final ResourceBundle french = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.FRENCH);

    /** A key that is not one comes back as it is: it is a person's own words. */
    String of(String key, Object... values) {
        try {
            return new MessageFormat(french.getString(key), Locale.CANADA_FRENCH).format(values);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
