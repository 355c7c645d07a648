package ca.astrogrowth.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each kind of data is kept.
 *
 * @param leads a lead of which nothing new was learnt
 * @param prospects what a prospect asked for, with their address
 * @param webhooks what programs were told
 */
@ConfigurationProperties("astrogrowth.privacy.retention")
record RetentionSettings(
        @DefaultValue("365d") Duration leads,
        @DefaultValue("30d") Duration prospects,
        @DefaultValue("30d") Duration webhooks) {}
