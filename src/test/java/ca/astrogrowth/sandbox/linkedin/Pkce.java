package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Proof that the code comes back from the browser it was asked for (RFC 7636). */
final class Pkce {

    private Pkce() {}

    static boolean proves(@Nullable String verifier, @Nullable String challenge, boolean hashed) {
        if (challenge == null) {
            return true;
        }
        return verifier != null && challenge.equals(hashed ? hash(verifier) : verifier);
    }

    static String hash(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
