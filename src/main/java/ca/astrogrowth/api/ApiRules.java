package ca.astrogrowth.api;

import ca.astrogrowth.access.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** What a bearer must be good for. Who came in with a password may do whatever the person may. */
final class ApiRules {

    private static final String[] DECISIONS = {
        "/api/contents/*/approve", "/api/contents/*/reject", "/api/contents/bulk", "/api/contents/*/publish"
    };

    private ApiRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(HttpMethod.POST, "/api/auth/*")
                .permitAll()
                .requestMatchers(
                        "/api/keys",
                        "/api/keys/**",
                        "/api/webhooks",
                        "/api/webhooks/**",
                        "/api/exports",
                        "/api/exports/**",
                        "/api/me/**",
                        "/api/workspace/erasure")
                .hasAuthority(Program.PERSON)
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAnyAuthority(Program.PERSON, Program.authority(Scope.READ))
                .requestMatchers(HttpMethod.HEAD, "/api/**")
                .hasAnyAuthority(Program.PERSON, Program.authority(Scope.READ))
                .requestMatchers(DECISIONS)
                .hasAnyAuthority(Program.PERSON, Program.authority(Scope.APPROVE))
                .anyRequest()
                .hasAnyAuthority(Program.PERSON, Program.authority(Scope.WRITE));
    }
}
