package ca.astrogrowth.ui.letters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The address itself is the permission: nobody is signed in here, not even somebody who is elsewhere in the same browser.
 * Another site cannot send the form for them, because it does not know the address.
 */
@Configuration(proxyBeanMethods = false)
class LetterPageSecurity {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(50)
    SecurityFilterChain letterPageChain(HttpSecurity http) {
        return http.securityMatcher(
                        DecisionPages.PATH + "/**",
                        StopPages.PATH + "/**",
                        ClientPages.PATH + "/**",
                        ProspectPages.PATH,
                        ProspectPages.PATH + "/**",
                        PrivacyPages.FRENCH,
                        PrivacyPages.ENGLISH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(LetterPageSecurity::closed)
                .build();
    }

    private static void closed(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"));
    }
}
