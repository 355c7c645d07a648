package ca.astrogrowth.leads.register;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What digests of addresses are made with. Without the key nobody can try addresses against them; with another key all refusals
 * would be forgotten, so it is never changed.
 *
 * @param suppressionKey secret of at least 32 bytes, in base64
 */
@ConfigurationProperties("astrogrowth.leads")
record SuppressionKey(@DefaultValue("") String suppressionKey) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    SuppressionKey {
        if (decoded(suppressionKey).length < SHORTEST) {
            throw new IllegalStateException("astrogrowth.leads.suppression-key is not base64 of 32 bytes or more");
        }
    }

    byte[] digest(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(decoded(suppressionKey), ALGORITHM));
            return mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "refusals are known again";
    }
}
