package ca.astrogrowth.accounts;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param key secret of at least 32 bytes, in base64; a new one ends all links that are out */
@ConfigurationProperties("astrogrowth.links")
record LinkSettings(@DefaultValue("") String key) {

    private static final int SHORTEST_KEY = 32;

    /** @throws IllegalStateException if there is no such key, without repeating what there is */
    byte[] secret() {
        byte[] secret = decoded();
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalStateException("astrogrowth.links.key is not base64 of 32 bytes or more");
        }
        return secret;
    }

    private byte[] decoded() {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "links are signed";
    }
}
