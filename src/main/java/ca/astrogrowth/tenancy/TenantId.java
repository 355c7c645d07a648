package ca.astrogrowth.tenancy;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The name of a tenant's schema and of its role: {@code t_} and 26 lower-case letters or digits, never a user's words. */
public record TenantId(String value) {

    private static final Pattern SHAPE = Pattern.compile("t_[a-z0-9]{26}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    public TenantId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a tenant identifier");
        }
    }

    static TenantId random() {
        StringBuilder value = new StringBuilder("t_");
        CHANCE.ints(26, 0, ALPHABET.length()).forEach(i -> value.append(ALPHABET.charAt(i)));
        return new TenantId(value.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
