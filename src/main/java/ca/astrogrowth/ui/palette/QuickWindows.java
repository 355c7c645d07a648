package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.SignedIn;

/** What the keys open. A browser fetches it when somebody presses one. */
interface QuickWindows {

    QuickWindow search(SignedIn who);

    QuickWindow shortcuts();
}
