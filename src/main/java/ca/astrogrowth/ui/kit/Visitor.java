package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** The person in front of the screen. */
@Component
public class Visitor {

    private final AuthenticationContext authentication;

    Visitor(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public SignedIn who() {
        return authentication
                .getAuthenticatedUser(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("This screen is for people who are signed in"));
    }
}
