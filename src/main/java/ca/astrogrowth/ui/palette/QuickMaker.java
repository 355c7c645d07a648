package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.SignedIn;
import org.springframework.stereotype.Component;

/** Makes one for each window. */
@Component
public class QuickMaker {

    private final QuickWindows windows;

    QuickMaker(QuickWindows windows) {
        this.windows = windows;
    }

    public Quick of(SignedIn who) {
        return new Quick(windows, who);
    }
}
