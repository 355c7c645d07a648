package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.Passkeys;
import ca.astrogrowth.journal.Origin;
import ca.astrogrowth.ui.kit.Entrance;
import java.util.Objects;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * The door for passkeys, of Spring Security's own filters. Its configurer is not used: it knows people by a name, and makes a
 * session without another identifier.
 */
public final class PasskeyDoor extends AbstractHttpConfigurer<PasskeyDoor, HttpSecurity> {

    private final WebAuthnRelyingPartyOperations party;
    private final Passkeys passkeys;

    public PasskeyDoor(WebAuthnRelyingPartyOperations party, Passkeys passkeys) {
        this.party = party;
        this.passkeys = passkeys;
    }

    @Override
    public void configure(HttpSecurity http) {
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        filter.setAuthenticationManager(this::enter);
        filter.setSessionAuthenticationStrategy(
                Objects.requireNonNull(http.getSharedObject(SessionAuthenticationStrategy.class)));
        var in = new HttpMessageConverterAuthenticationSuccessHandler();
        in.setRequestCache(Objects.requireNonNull(http.getSharedObject(RequestCache.class)));
        filter.setAuthenticationSuccessHandler(in);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(party), AuthorizationFilter.class);
    }

    private Authentication enter(Authentication attempt) {
        var answer = ((WebAuthnAuthenticationRequestToken) attempt).getWebAuthnRequest();
        String client = Objects.requireNonNullElse(Origin.here().address(), "");
        return passkeys.enter(answer, client)
                .map(who -> Entrance.context(who).getAuthentication())
                .orElseThrow(() -> new BadCredentialsException("Unknown passkey"));
    }
}
