package ca.astrogrowth.content;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param undo how long a person may take a decision back before anything comes of it */
@ConfigurationProperties("astrogrowth.content.approval")
record ApprovalSettings(@DefaultValue("10s") Duration undo) {}
