package ca.astrogrowth.ui.palette;

import ca.astrogrowth.accounts.People.Membership;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;

/** One's workspaces, found by words: arrows, Enter and Escape as everywhere. */
public final class WorkspacePalette {

    private WorkspacePalette() {}

    /** @param chosen is called once with the one to go to */
    public static Dialog of(List<Membership> memberships, Consumer<Membership> chosen) {
        return new Palette(words -> find(memberships, Finder.plain(words), chosen));
    }

    private static List<Finds> find(List<Membership> memberships, String words, Consumer<Membership> chosen) {
        List<Found> found = memberships.stream()
                .filter(each -> Finder.plain(each.workspace()).contains(words))
                .map(each -> new Found(
                        Glyph.SHOP,
                        each.workspace(),
                        I18NProvider.translate("role." + each.role().code()),
                        Links.DASHBOARD,
                        () -> chosen.accept(each)))
                .toList();
        return found.isEmpty() ? List.of() : List.of(new Finds("shell.workspaces", found));
    }
}
