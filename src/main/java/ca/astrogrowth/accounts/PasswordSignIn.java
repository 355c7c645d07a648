package ca.astrogrowth.accounts;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in at the browser's form; the principal is {@link SignedIn}. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns signIns;

    PasswordSignIn(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        return switch (signIns.signIn(attempt.getName(), password, null, client(attempt))) {
            case Entry.In(SignedIn who) ->
                UsernamePasswordAuthenticationToken.authenticated(
                        who, null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
            case Entry.CodeAsked(HalfIn half) -> throw new CodeAskedException(half);
            case Entry.Refused ignored -> throw new BadCredentialsException("Unknown person or wrong password");
        };
    }

    private static String client(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
