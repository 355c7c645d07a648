package ca.astrogrowth.content;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param threshold from which share of common phrases on two posts say the same, from 0 to 1 */
@ConfigurationProperties("astrogrowth.content.twins")
record TwinSettings(@DefaultValue("0.5") double threshold) {

    TwinSettings {
        if (threshold <= 0 || threshold > 1) {
            throw new IllegalArgumentException("astrogrowth.content.twins.threshold is a share above 0, up to 1");
        }
    }
}
