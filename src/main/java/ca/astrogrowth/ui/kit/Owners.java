package ca.astrogrowth.ui.kit;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;

/** Those who answer for a workspace. */
public final class Owners {

    private Owners() {}

    public static boolean have(People people, SignedIn who) {
        return people.owners(who.tenant()).stream()
                .anyMatch(owner -> owner.person().equals(who.person()));
    }
}
