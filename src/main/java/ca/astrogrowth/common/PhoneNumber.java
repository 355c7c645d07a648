package ca.astrogrowth.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** A telephone number in E.164: {@code +15145550123}. */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!e164.matches("\\+[1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException("Not an E.164 number");
        }
    }

    /** Reads a number as people write it, Canadian unless it says otherwise; empty when it cannot be one. */
    public static Optional<PhoneNumber> parse(String text) {
        try {
            var number = NUMBERS.parse(text, "CA");
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The way it is written here: {@code (514) 555-0123}. */
    public String national() {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, "CA"), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            throw new IllegalStateException("An E.164 number always parses: " + e164, e);
        }
    }
}
