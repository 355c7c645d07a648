package ca.astrogrowth.ui.shell;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignIns;
import ca.astrogrowth.storage.ObjectStore;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.login.CodeDoor;
import ca.astrogrowth.ui.login.PasskeyDoor;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** Browsers sign in by form and keep a session. This chain comes last: it takes what the API's do not. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    @Bean
    @Order(100)
    SecurityFilterChain browserChain(
            HttpSecurity http,
            Sessions sessions,
            Credentials credentials,
            SignIns signIns,
            Passkeys passkeys,
            WebAuthnRelyingPartyOperations party,
            ObjectStore pictures) {
        return http.addFilterBefore(new StaleSessions(sessions, credentials), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles/**",
                                "/images/**",
                                "/scripts/**",
                                "/aura/**",
                                "/favicon.ico",
                                "/manifest.webmanifest",
                                "/worker.js",
                                "/" + Links.LOGIN,
                                "/" + Links.CODE,
                                OfflinePage.PATH)
                        .permitAll()
                        .requestMatchers("/auth/linkedin/**", "/auth/linkedin")
                        .authenticated())
                .headers(headers -> BrowserHeaders.write(headers, pictures))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/" + Links.LOGIN).anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(CodeDoor.afterPassword()))
                .with(new CodeDoor(signIns), Customizer.withDefaults())
                .with(new PasskeyDoor(party, passkeys), Customizer.withDefaults())
                .build();
    }
}
