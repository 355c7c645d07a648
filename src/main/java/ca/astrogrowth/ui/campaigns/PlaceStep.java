package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.Leads;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

/** Where to look, and for how many. */
class PlaceStep extends WizardStep {

    private static final String PROVINCE = "QC";
    private static final int STEP = 10;

    private final CityField city;
    private final IntegerField target = new IntegerField(getTranslation("wizard.place.target"));

    PlaceStep(Leads leads) {
        super("wizard.place");
        city = new CityField(leads, PROVINCE);
        TextField province = new TextField(getTranslation("wizard.place.province"));
        province.setValue(getTranslation("province." + PROVINCE));
        province.setReadOnly(true);
        target.setValue(NewCampaign.DEFAULT_LEADS);
        target.setStep(STEP);
        target.setStepButtonsVisible(true);
        target.setMin(0);
        target.setMax(NewCampaign.MOST_LEADS);
        target.setManualValidation(true);
        target.setHelperText(getTranslation("wizard.place.target.hint", NewCampaign.MOST_LEADS));
        target.setErrorMessage(getTranslation("wizard.place.target.wrong", NewCampaign.MOST_LEADS));
        target.addValueChangeListener(change -> target.setInvalid(false));
        Div fields = new Div(city, province, target);
        fields.addClassName("place-fields");
        add(fields);
    }

    @Override
    boolean check() {
        Integer wanted = target.getValue();
        boolean goodTarget = wanted != null && wanted >= 1 && wanted <= NewCampaign.MOST_LEADS;
        target.setInvalid(!goodTarget);
        return city.check() && goodTarget;
    }

    @Override
    void begin() {
        city.focus();
    }

    Locality locality() {
        return new Locality(city.city(), PROVINCE);
    }

    int targetLeads() {
        return target.getValue();
    }
}
