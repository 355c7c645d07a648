package ca.astrogrowth.content.french;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrenchSettings.class)
class FrenchConfiguration {}
