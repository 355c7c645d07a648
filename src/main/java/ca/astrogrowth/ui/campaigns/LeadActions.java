package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.ui.imports.ImportNote;
import ca.astrogrowth.ui.imports.LeadFiles;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.leads.LeadEditor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with a campaign's list of leads. */
class LeadActions {

    private final LeadEditor editor;
    private final LeadFiles files;
    private final CampaignId campaign;
    private final Consumer<LeadFilter> filters;
    private Runnable acted = () -> {};

    /** @param filters shows other leads */
    LeadActions(LeadEditor editor, LeadFiles files, CampaignId campaign, Consumer<LeadFilter> filters) {
        this.editor = editor;
        this.files = files;
        this.campaign = campaign;
        this.filters = filters;
    }

    void acts(Runnable then) {
        acted = then;
    }

    /** Which lead is looked at beside the list; going back in the browser ends that. */
    void open(@Nullable LeadId lead, LeadFilter filter) {
        UI.getCurrent().getPage().getHistory().pushState(null, LeadQuery.path(campaign, filter, lead), false);
    }

    /** The address says at once what is shown, and nothing jumps: the screen stays the same. */
    void choose(LeadFilter filter) {
        filters.accept(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, LeadQuery.path(campaign, filter, null), false);
    }

    Button add() {
        return Allowed.only(Right.WRITE, Actions.plain(Glyph.PLUS, text("lead.add.title"), () -> editor.add(campaign)));
    }

    Button bring() {
        return Allowed.only(Right.WRITE, Actions.plain(Glyph.UPLOAD, text("import.title"), this::open));
    }

    ImportNote note() {
        return new ImportNote(files);
    }

    Div menu() {
        Button button = new Button(text("leads.actions"), Glyph.CHEVRON.icon());
        button.setIconAfterText();
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addClassName("thumb-menu");
        if (Allowed.to(Right.WRITE)) {
            menu.addItem(row(Glyph.PLUS, "lead.add.title"), click -> editor.add(campaign));
            menu.addItem(row(Glyph.UPLOAD, "import.title"), click -> open());
        }
        // In the menu the link would go with it when it closes, and what it leads to with the link.
        Anchor export = files.leads(campaign);
        export.getElement().setAttribute("hidden", true);
        menu.addItem(
                row(Glyph.DOWNLOAD, "leads.export"),
                click -> export.getElement().executeJs("this.click()"));
        Div place = new Div(button, export);
        place.addClassName("lead-menu");
        return Allowed.only(Right.EXPORT, place);
    }

    private void open() {
        files.bring(campaign, () -> acted.run());
    }

    private static Div row(Glyph glyph, String key) {
        Div row = new Div(glyph.icon(), new Span(text(key)));
        row.addClassName("menu-row");
        return row;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
