package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The person in front of the screen. */
@Component
public class Visitor {

    private final AuthenticationContext authentication;

    Visitor(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public SignedIn who() {
        return known().orElseThrow(() -> new IllegalStateException("This screen is for people who are signed in"));
    }

    /** Empty for strangers. */
    public Optional<SignedIn> known() {
        return authentication.getAuthenticatedUser(SignedIn.class);
    }

    /** The network address that the request comes from. */
    public String client() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getRemoteAddr)
                .orElse("");
    }
}
