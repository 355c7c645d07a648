package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.metering.Estimate;
import ca.astrogrowth.ui.kit.CityField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Where to look, for how many, and about what it costs. */
class PlaceStep extends CampaignStep {

    private static final String PROVINCE = "QC";
    private static final int STEP = 10;

    private final CityField city;
    private final IntegerField target = new IntegerField(getTranslation("wizard.place.target"));

    private final CostHint cost = new CostHint();
    private final transient IntFunction<Estimate> estimates;

    /** @param estimates of the trade that was chosen, for so many leads */
    PlaceStep(Leads leads, IntFunction<Estimate> estimates) {
        super("wizard.place");
        this.estimates = estimates;
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
        target.setValueChangeMode(ValueChangeMode.LAZY);
        target.addValueChangeListener(change -> {
            target.setInvalid(false);
            if (isVisible()) {
                reckon();
            }
        });
        Div fields = new Div(city, province, target);
        fields.addClassName("place-fields");
        add(fields, cost);
    }

    @Override
    public boolean check() {
        target.setInvalid(!isGoodTarget());
        return city.check() && isGoodTarget();
    }

    @Override
    boolean isAnswered() {
        return isGoodTarget() && !city.city().isEmpty();
    }

    void fill(String town, @Nullable Integer leads) {
        city.fill(town);
        target.setValue(leads == null ? NewCampaign.DEFAULT_LEADS : leads);
    }

    String city() {
        return city.city();
    }

    /** Null for the usual, which the address need not say. */
    @Nullable Integer wanted() {
        Integer leads = target.getValue();
        return leads == null || leads == NewCampaign.DEFAULT_LEADS ? null : leads;
    }

    @Override
    public void begin() {
        city.focus();
        reckon();
    }

    private boolean isGoodTarget() {
        Integer wanted = target.getValue();
        return wanted != null && wanted >= 1 && wanted <= NewCampaign.MOST_LEADS;
    }

    private void reckon() {
        cost.setVisible(isGoodTarget());
        if (isGoodTarget()) {
            cost.show(estimates.apply(targetLeads()), targetLeads());
        }
    }

    Locality locality() {
        return new Locality(city.city(), PROVINCE);
    }

    int targetLeads() {
        return target.getValue();
    }
}
