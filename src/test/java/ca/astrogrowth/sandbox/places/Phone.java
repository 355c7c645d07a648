package ca.astrogrowth.sandbox.places;

import java.util.Optional;

/** A North American number. */
public record Phone(String digits) {

    /** Reads every notation of the OpenStreetMap file; of two numbers, the first. */
    static Optional<Phone> parse(String raw) {
        String digits = raw.split("[;,/]", 2)[0].replaceAll("\\D", "");
        String national = digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
        return national.length() == 10 ? Optional.of(new Phone(national)) : Optional.empty();
    }

    /** {@code (514) 555-0123} */
    public String national() {
        return "(%s) %s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }

    /** {@code +1 514-555-0123} */
    public String international() {
        return "+1 %s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
    }
}
