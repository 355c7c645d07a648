package ca.astrogrowth.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;

/** 256 random bits behind a prefix that tells what they are. So many need no salt and no slow hash. */
record Secret(String text) {

    private static final int LONGEST = 100;
    private static final StringKeyGenerator CHANCE =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    static Secret draw(String prefix) {
        return new Secret(prefix + CHANCE.generateKey());
    }

    /** All that is kept of it. What is too long to be one of ours has the hash of nothing. */
    byte[] hash() {
        try {
            String hashed = text.length() > LONGEST ? "" : text;
            return MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Enough to tell one's own apart. */
    String ending() {
        return text.substring(text.length() - 4);
    }

    /** Without the text: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "secret";
    }
}
