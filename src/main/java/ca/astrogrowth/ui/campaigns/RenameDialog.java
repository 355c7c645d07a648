package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Another name for a campaign. */
class RenameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("wizard.name.label"));
    private final Consumer<String> chosen;

    RenameDialog(String now, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("confirm");
        setHeaderTitle(getTranslation("campaign.rename.title"));
        name.setValue(now);
        name.setMaxLength(NewCampaign.LONGEST_NAME);
        name.setManualValidation(true);
        name.setAutoselect(true);
        name.setAutofocus(true);
        name.setErrorMessage(getTranslation("wizard.name.missing"));
        add(name);
        Button back = new Button(getTranslation("action.cancel"), click -> close());
        Button save = new Button(getTranslation("action.save"), click -> choose());
        save.makePrimary();
        save.addClickShortcut(Key.ENTER).listenOn(name).resetFocusOnActiveElement();
        getFooter().add(back, save);
    }

    private void choose() {
        boolean good = NewCampaign.isName(name.getValue());
        name.setInvalid(!good);
        if (good) {
            close();
            chosen.accept(name.getValue().strip());
        }
    }
}
