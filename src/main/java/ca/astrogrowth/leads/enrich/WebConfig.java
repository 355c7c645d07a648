package ca.astrogrowth.leads.enrich;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the sites of businesses are read.
 *
 * @param gateway plays the web where there is none: {@code https://host/path} is asked of {@code gateway/host/path},
 *     and nobody else is ever contacted
 * @param timeout for one page with all its redirects
 * @param size what is beyond is not read
 * @param robot our name in {@code robots.txt}
 */
@ConfigurationProperties("astrogrowth.leads.web")
record WebConfig(
        @Nullable URI gateway,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("1MB") DataSize size,
        @DefaultValue("3") int redirects,
        @DefaultValue("AstroGrowthBot") String robot) {}
