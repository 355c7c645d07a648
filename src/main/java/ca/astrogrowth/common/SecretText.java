package ca.astrogrowth.common;

import java.util.Base64;

/** Secrets as settings carry them: base64 of random bytes. */
public final class SecretText {

    /** In bytes; what HMAC-SHA256 takes without stretching it. */
    private static final int SHORTEST = 32;

    private SecretText() {}

    /**
     * @param property that it was given by, for the message
     * @throws IllegalStateException if it is not base64 of 32 bytes or more; the message does not repeat it
     */
    public static byte[] bytes(String text, String property) {
        byte[] bytes = decoded(text);
        if (bytes.length < SHORTEST) {
            throw new IllegalStateException("%s is not base64 of %d bytes or more".formatted(property, SHORTEST));
        }
        return bytes;
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
