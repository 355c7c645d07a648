package ca.astrogrowth.content;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TwinSettings.class, ApprovalSettings.class})
class ContentConfiguration {}
