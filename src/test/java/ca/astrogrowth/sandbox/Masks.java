package ca.astrogrowth.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes what came over the wire fit to be remembered and shown. */
final class Masks {

    private static final int SHOWN = 2_000;
    private static final String SECRETS = "access_token|refresh_token|id_token|client_secret|api_key|password";
    private static final Pattern PAIR =
            Pattern.compile("((?:^|[?&])(?:" + SECRETS + "|token|code|code_verifier|key)=)[^&\\s\"]+");
    private static final Pattern MEMBER = Pattern.compile("(\"(?:" + SECRETS + ")\"\\s*:\\s*\")[^\"]+");

    private Masks() {}

    static String uri(String uri) {
        return PAIR.matcher(uri).replaceAll("$1***");
    }

    static String body(byte[] body, String contentType) {
        if (body.length == 0) {
            return "";
        }
        if (isBinary(body)) {
            return "(%d octets, %s)".formatted(body.length, contentType);
        }
        String text = new String(body, 0, Math.min(body.length, 4 * SHOWN), StandardCharsets.UTF_8);
        String masked = MEMBER.matcher(uri(text)).replaceAll("$1***");
        return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
    }

    private static boolean isBinary(byte[] body) {
        for (int i = 0; i < Math.min(body.length, 512); i++) {
            if (body[i] >= 0 && body[i] < ' ' && body[i] != '\n' && body[i] != '\r' && body[i] != '\t') {
                return true;
            }
        }
        return false;
    }
}
