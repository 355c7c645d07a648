package ca.astrogrowth.sandbox.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** Says where the next page starts, and of which search. */
final class PageToken {

    private static final String PREFIX = "AeCrKX";

    private PageToken() {}

    static String of(int offset, String fingerprint) {
        byte[] text = (offset + ":" + fingerprint).getBytes(UTF_8);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    static int offset(String token, String fingerprint) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token.substring(PREFIX.length())), UTF_8);
            String[] parts = text.split(":", 2);
            if (token.startsWith(PREFIX) && parts[1].equals(fingerprint)) {
                return Integer.parseInt(parts[0]);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.invalid("Invalid page_token.");
        }
        throw Refusal.invalid("Request parameters for paging requests must match the initial SearchText request.");
    }
}
