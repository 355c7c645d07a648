package ca.astrogrowth.content.french;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param readers how many posts are read at the same time; each reader is made when it is first needed, and stays */
@ConfigurationProperties("astrogrowth.content.french")
record FrenchSettings(@DefaultValue("2") int readers) {

    FrenchSettings {
        if (readers < 1) {
            throw new IllegalArgumentException("Somebody has to read: " + readers);
        }
    }
}
