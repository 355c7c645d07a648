package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.tenancy.TenantContext;
import org.springframework.stereotype.Component;

/** {@link QuickWindows} as dialogs. */
@Component
class QuickDialogs implements QuickWindows {

    private final Finder finder;

    QuickDialogs(Finder finder) {
        this.finder = finder;
    }

    @Override
    public QuickWindow search(SignedIn who) {
        return new Palette(words -> TenantContext.where(who.tenant()).call(() -> finder.find(words)));
    }

    @Override
    public QuickWindow shortcuts() {
        return new ShortcutsDialog();
    }
}
