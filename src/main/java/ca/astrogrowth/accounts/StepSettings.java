package ca.astrogrowth.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param workspaces who owns so many of them works as an agency does, and must have a second step */
@ConfigurationProperties("astrogrowth.accounts.second-step")
record StepSettings(@DefaultValue("5") int workspaces) {}
