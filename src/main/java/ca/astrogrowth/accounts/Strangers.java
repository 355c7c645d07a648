package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import org.springframework.stereotype.Service;

/** How often somebody who is no user may ask for their data. */
@Service
@NeedsNothing("strangers ask here")
public class Strangers {

    private final Turnstile turnstile;

    Strangers(Turnstile turnstile) {
        this.turnstile = turnstile;
    }

    /** @throws TooManyAttemptsException if it was asked too often for the address, or from there */
    public void ask(String email, String client) {
        turnstile.take(Door.PROSPECT, email, client);
    }
}
