package ca.astrogrowth.common;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, lower-cased. Size is checked first, then characters, then syntax. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern CHARACTERS = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern SYNTAX =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");

    public EmailAddress {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An e-mail address has 1 to " + LONGEST + " characters");
        }
        if (!CHARACTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("An e-mail address has printable ASCII characters only");
        }
        value = value.toLowerCase(Locale.ROOT);
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
