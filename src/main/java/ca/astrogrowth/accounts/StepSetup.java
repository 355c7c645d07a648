package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.otp.Base32;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A second step that is not on yet: kept nowhere until the telephone has shown a code of it. */
public final class StepSetup {

    private static final String ISSUER = "AstroGrowth";

    private final UUID person;
    private final String email;
    private final byte[] secret;

    StepSetup(UUID person, String email, byte[] secret) {
        this.person = person;
        this.email = email;
        this.secret = secret.clone();
    }

    UUID person() {
        return person;
    }

    byte[] bytes() {
        return secret.clone();
    }

    /** To be typed where no picture can be taken, in groups of four. */
    public String secret() {
        return Base32.of(secret).replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the picture says, {@code otpauth://totp/…}. */
    public String address() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, encoded(email), Base32.of(secret), ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "second step of " + person;
    }
}
