package ca.astrogrowth.privacy;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param undo how long a workspace's end can be taken back */
@ConfigurationProperties("astrogrowth.privacy.erasure")
record ErasureSettings(@DefaultValue("14d") Duration undo) {}
