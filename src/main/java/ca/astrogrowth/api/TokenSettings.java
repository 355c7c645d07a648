package ca.astrogrowth.api;

import ca.astrogrowth.common.SecretText;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jwtKey secrets of at least 32 random bytes, in base64: the first signs, all of them are believed. A new one is put
 *     behind first, on all nodes, then in front; the old one goes when the tokens that it signed are over
 * @param validity how long an access token is good
 */
@ConfigurationProperties("astrogrowth.api")
record TokenSettings(
        @DefaultValue List<String> jwtKey,
        @DefaultValue("15m") Duration validity) {

    /** Of 32 random bytes some thirty differ; of a word from a manual, repeated, hardly any. */
    private static final int LEAST_VARIETY = 20;

    TokenSettings {
        jwtKey = List.copyOf(jwtKey);
    }

    /** @throws IllegalStateException if there is none, or one that can be guessed; without repeating it */
    JWKSet keys() {
        if (jwtKey.isEmpty()) {
            throw new IllegalStateException("astrogrowth.api.jwt-key is missing");
        }
        return new JWKSet(jwtKey.stream().map(TokenSettings::key).toList());
    }

    private static JWK key(String base64) {
        byte[] secret = SecretText.bytes(base64, "A key of astrogrowth.api.jwt-key");
        if (variety(secret) < LEAST_VARIETY) {
            throw new IllegalStateException("A key of astrogrowth.api.jwt-key is not random");
        }
        try {
            return new OctetSequenceKey.Builder(secret)
                    .algorithm(JWSAlgorithm.HS256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static long variety(byte[] secret) {
        return new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1)
                .chars()
                .distinct()
                .count();
    }

    /** Without the keys: settings end up in logs. */
    @Override
    public String toString() {
        return "tokens good for " + validity;
    }
}
