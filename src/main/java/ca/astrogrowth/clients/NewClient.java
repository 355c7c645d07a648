package ca.astrogrowth.clients;

import ca.astrogrowth.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get a link.
 *
 * @param email null if they are not to be written to
 * @param language {@code fr} or {@code en}
 */
public record NewClient(String name, @Nullable EmailAddress email, String language) {

    public static final int LONGEST_NAME = 80;

    public NewClient {
        name = name.strip().replaceAll("[\\p{Cc}\\p{Z}]+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A client has a name of at most " + LONGEST_NAME + " characters");
        }
        if (!language.equals("fr") && !language.equals("en")) {
            throw new IllegalArgumentException("The house speaks fr and en");
        }
    }
}
