package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Deleting a campaign cannot be taken back: whoever wants it writes its name. */
class DeleteCampaignDialog extends Dialog {

    DeleteCampaignDialog(CampaignPage page, Runnable confirmed) {
        String name = page.campaign().name();
        addClassName("confirm");
        setHeaderTitle(getTranslation("campaign.delete.title"));
        CampaignFigures figures = page.figures();
        UnorderedList what = new UnorderedList(
                new ListItem(getTranslation("campaign.delete.leads", figures.leads(), figures.contents())),
                new ListItem(getTranslation("campaign.delete.queued")),
                new ListItem(getTranslation("campaign.delete.published", figures.published())));
        what.addClassName("plain-list");
        TextField typed = new TextField(getTranslation("campaign.delete.type", name));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.setAutocorrect(false);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button delete = new Button(getTranslation("campaign.delete.confirm"), click -> {
            close();
            confirmed.run();
        });
        delete.makePrimary();
        delete.addClassName("danger");
        delete.setEnabled(false);
        delete.setDisableOnClick();
        typed.addValueChangeListener(change -> delete.setEnabled(same(typed.getValue(), name)));
        add(new Paragraph(getTranslation("campaign.delete.text")), what, typed);
        getFooter().add(back, delete);
    }

    /** Telephones begin with a capital, and put a space behind the last word. */
    private static boolean same(String typed, String name) {
        return typed.strip().equalsIgnoreCase(name.strip());
    }
}
