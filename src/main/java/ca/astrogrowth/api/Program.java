package ca.astrogrowth.api;

import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.access.Scope;
import ca.astrogrowth.accounts.SignedIn;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program that speaks for a person, and what it may do for them. */
class Program extends AbstractAuthenticationToken {

    /** It came in with the person's password. */
    static final String PERSON = "PERSON";

    private final SignedIn who;
    private final String bearer;

    private Program(SignedIn who, String bearer, List<String> authorities) {
        super(authorities.stream().map(SimpleGrantedAuthority::new).toList());
        this.who = who;
        this.bearer = bearer;
        setAuthenticated(true);
    }

    /** With a token of a sign-in: all that the person may do. */
    static Program ofPerson(SignedIn who, UUID family) {
        return new Program(who, "token:" + family, List.of("ROLE_USER", PERSON));
    }

    /** With one of the person's keys: what its scopes say. */
    static Program ofKey(ApiKeys.Opened opened) {
        return new Program(
                opened.who(),
                "key:" + opened.key(),
                Stream.concat(Stream.of("ROLE_USER"), opened.scopes().stream().map(Program::authority))
                        .toList());
    }

    static String authority(Scope scope) {
        return "SCOPE_" + scope.code();
    }

    /** What requests are counted for. */
    String bearer() {
        return bearer;
    }

    @Override
    public SignedIn getPrincipal() {
        return who;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
