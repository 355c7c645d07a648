package ca.astrogrowth.accounts;

import ca.astrogrowth.common.SecretText;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param key secret of at least 32 bytes, in base64; a new one ends all links that are out */
@ConfigurationProperties("astrogrowth.links")
record LinkSettings(@DefaultValue("") String key) {

    /** @throws IllegalStateException if there is no such key, without repeating what there is */
    byte[] secret() {
        return SecretText.bytes(key, "astrogrowth.links.key");
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "links are signed";
    }
}
