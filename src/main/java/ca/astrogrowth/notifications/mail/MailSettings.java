package ca.astrogrowth.notifications.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param from the sender of letters: {@code AstroGrowth <avis@astrogrowth.example>} */
@ConfigurationProperties("astrogrowth.mail")
record MailSettings(@DefaultValue("") String from) {}
