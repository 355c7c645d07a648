package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;

/** What is seldom done with a campaign. */
class CampaignMenu extends Div {

    CampaignMenu(CampaignId id, Runnable rename, Runnable delete) {
        Button button = Actions.bare(Glyph.MORE, getTranslation("campaign.menu"), () -> {});
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addClassName("thumb-menu");
        menu.addItem(row(Glyph.PENCIL, "campaign.rename"), click -> rename.run());
        menu.addItem(
                row(Glyph.CONTENT, "campaign.copy"),
                click -> UI.getCurrent()
                        .navigate(Links.NEW_CAMPAIGN, QueryParameters.of(WizardAnswers.LIKE, id.toString())));
        menu.addItem(row(Glyph.TRASH, "campaign.delete"), click -> delete.run()).addClassName("menu-danger");
        add(button, menu);
    }

    private Div row(Glyph glyph, String key) {
        Div row = new Div(glyph.icon(), new Span(getTranslation(key)));
        row.addClassName("menu-row");
        return row;
    }
}
