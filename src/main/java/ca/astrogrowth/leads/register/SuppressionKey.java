package ca.astrogrowth.leads.register;

import ca.astrogrowth.common.SecretText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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

    SuppressionKey {
        SecretText.bytes(suppressionKey, "astrogrowth.leads.suppression-key");
    }

    byte[] digest(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(
                    SecretText.bytes(suppressionKey, "astrogrowth.leads.suppression-key"), ALGORITHM));
            return mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "refusals are known again";
    }
}
