package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.SignedIn;
import org.springframework.stereotype.Component;

/** Makes one for each window. */
@Component
public class QuickMaker {

    private final Finder finder;

    QuickMaker(Finder finder) {
        this.finder = finder;
    }

    public Quick of(SignedIn who) {
        return new Quick(finder, who);
    }
}
