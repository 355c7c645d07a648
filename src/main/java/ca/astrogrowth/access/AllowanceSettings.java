package ca.astrogrowth.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param bearer requests of a token or key within the window
 * @param stranger requests without one, from one network address
 * @param alone of either while Redis is away, for each node by itself
 */
@ConfigurationProperties("astrogrowth.access.requests")
record AllowanceSettings(
        @DefaultValue("600") int bearer,
        @DefaultValue("120") int stranger,
        @DefaultValue("60") int alone,
        @DefaultValue("1m") Duration window) {}
