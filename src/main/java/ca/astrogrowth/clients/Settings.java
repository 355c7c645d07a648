package ca.astrogrowth.clients;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param validity how long a link is good
 * @param gather how long contents are gathered before a client is written to
 * @param apart how far the letters to one client are apart, at least
 * @param mostAtOnce how many links of a workspace are good at once
 * @param mostPerDay how many a workspace makes or renews in a day
 * @param memory how long a link is kept that is over
 */
@ConfigurationProperties("astrogrowth.clients")
record Settings(
        @DefaultValue("30d") Duration validity,
        @DefaultValue("10m") Duration gather,
        @DefaultValue("1d") Duration apart,
        @DefaultValue("30") int mostAtOnce,
        @DefaultValue("60") int mostPerDay,
        @DefaultValue("180d") Duration memory) {}
