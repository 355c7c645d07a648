package ca.astrogrowth.ui.login;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.ui.kit.TradeCards;
import ca.astrogrowth.ui.kit.WizardStep;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** What the business is called, and its trade. */
class BusinessStep extends WizardStep {

    private static final int LONGEST = 80;

    private final TextField name = new TextField(getTranslation("profile.name"));
    private final TradeCards trades =
            new TradeCards(getTranslation("sign_up.trade"), getTranslation("sign_up.trade.missing"));

    BusinessStep() {
        super("sign_up.business");
        name.setPlaceholder(getTranslation("sign_up.business.example"));
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setMaxLength(LONGEST);
        name.setManualValidation(true);
        name.setErrorMessage(getTranslation("profile.name.missing"));
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(name, trades);
    }

    @Override
    public boolean check() {
        boolean named = !name().isEmpty();
        name.setInvalid(!named);
        return trades.check() & named;
    }

    @Override
    public void begin() {
        name.focus();
    }

    String name() {
        return name.getValue().strip();
    }

    /** Once it was checked. */
    Industry trade() {
        return trades.getValue();
    }
}
