package ca.astrogrowth.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param refresh how long a refresh token waits for its use
 * @param family how long one sign-in can be renewed, however often; then it is the password's turn again
 */
@ConfigurationProperties("astrogrowth.access")
record AccessSettings(
        @DefaultValue("30d") Duration refresh,
        @DefaultValue("90d") Duration family) {}
