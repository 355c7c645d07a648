package ca.astrogrowth.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param validity how long an export can be fetched */
@ConfigurationProperties("astrogrowth.privacy.export")
record ExportSettings(@DefaultValue("7d") Duration validity) {}
