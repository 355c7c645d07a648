package ca.astrogrowth.api;

import ca.astrogrowth.access.Allowances;
import ca.astrogrowth.access.answers.Answers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** REST is stateless and signs in by bearer token; this chain comes before the browser's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TokenSettings.class)
class ApiSecurity {

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(
            HttpSecurity http, Bearers bearers, Allowances allowances, Answers answers, ProblemWriter problems) {
        return http.securityMatcher("/api/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(ApiRules::apply)
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> bearers.manager())
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(problems))
                .addFilterBefore(new RequestLimits(allowances, problems), AuthorizationFilter.class)
                .addFilterAfter(new OnceOnly(answers, problems), AuthorizationFilter.class)
                .build();
    }

    /** Those who run the platform, by a key of their own. */
    @Bean
    @Order(12)
    SecurityFilterChain opsChain(HttpSecurity http, OpsKey key, ProblemWriter problems) {
        return http.securityMatcher("/ops/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((person, context) -> new AuthorizationDecision(key.opens(context.getRequest()))))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** Health for probes and load balancers, and the API's own description: nothing of any tenant. */
    @Bean
    @Order(11)
    SecurityFilterChain openChain(HttpSecurity http) {
        return http.securityMatcher("/actuator/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
