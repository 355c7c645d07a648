package ca.astrogrowth.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jwtKey secret of at least 32 bytes, in base64
 * @param validity how long an access token is good
 */
@ConfigurationProperties("astrogrowth.api")
record TokenSettings(String jwtKey, @DefaultValue("1h") Duration validity) {

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "tokens good for " + validity;
    }
}
