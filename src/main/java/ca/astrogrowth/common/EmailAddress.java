package ca.astrogrowth.common;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, lower-cased. Size is checked first, then characters, then syntax. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern CHARACTERS = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+|xn--[a-z0-9-]+");
    private static final EmailValidator SYNTAX = JMail.strictValidator()
            .disallowQuotedIdentifiers()
            .disallowObsoleteWhitespace()
            .disallowSingleCharacterTopLevelDomains()
            .withRule(email -> LETTERS.matcher(email.domainParts().getLast()).matches());

    public EmailAddress {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("An e-mail address has 1 to " + LONGEST + " characters");
        }
        if (!CHARACTERS.matcher(value).matches()) {
            throw new IllegalArgumentException("An e-mail address has printable ASCII characters only");
        }
        value = value.toLowerCase(Locale.ROOT);
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Nothing beside the address: no name before it, no comment in it. */
    private static boolean isOne(String text) {
        return SYNTAX.tryParse(text)
                .filter(email -> text.equals(email.localPartWithoutComments() + "@" + email.domainWithoutComments()))
                .isPresent();
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
