package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import com.vaadin.flow.component.textfield.TextField;

/** What the campaign is called. */
class NameStep extends CampaignStep {

    private final TextField name = new TextField(getTranslation("wizard.name.label"));

    NameStep() {
        super("wizard.name");
        name.setPlaceholder(getTranslation("wizard.name.example"));
        name.setMaxLength(NewCampaign.LONGEST_NAME);
        name.setManualValidation(true);
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(name);
    }

    @Override
    public boolean check() {
        String text = name.getValue().strip();
        boolean good = isAnswered();
        name.setErrorMessage(
                getTranslation(text.isEmpty() ? "wizard.name.missing" : "wizard.name.long", NewCampaign.LONGEST_NAME));
        name.setInvalid(!good);
        return good;
    }

    @Override
    boolean isAnswered() {
        return NewCampaign.isName(name.getValue());
    }

    void fill(String answer) {
        name.setValue(answer);
    }

    @Override
    public void begin() {
        name.focus();
    }

    String name() {
        return name.getValue().strip();
    }
}
