package ca.astrogrowth.ui.login;

import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.leads.Leads;
import ca.astrogrowth.ui.kit.CityField;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.WizardStep;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the business is, and how its customers reach it, if they wish to say so. */
class WhereStep extends WizardStep {

    private static final String PROVINCE = "QC";
    private static final int LONGEST = 80;

    private final CityField city;
    private final TextField phone = field("sign_up.phone", Autocomplete.TEL);
    private final TextField website = field("sign_up.website", Autocomplete.URL);

    WhereStep(Leads leads) {
        super("sign_up.where");
        city = new CityField(leads, PROVINCE);
        phone.setPlaceholder(getTranslation("profile.phone.example"));
        phone.setErrorMessage(getTranslation("profile.phone.wrong"));
        website.setPlaceholder(getTranslation("profile.website.example"));
        website.setErrorMessage(getTranslation("profile.website.wrong"));
        add(city, phone, website);
    }

    @Override
    public boolean check() {
        phone.setInvalid(!phone.getValue().isBlank() && phone() == null);
        website.setInvalid(!website.getValue().isBlank() && website() == null);
        return city.check() & !phone.isInvalid() & !website.isInvalid();
    }

    @Override
    public void begin() {
        city.focus();
    }

    Locality locality() {
        return new Locality(city.city(), PROVINCE);
    }

    @Nullable PhoneNumber phone() {
        return PhoneNumber.parse(phone.getValue()).orElse(null);
    }

    @Nullable URI website() {
        return Links.site(website.getValue()).orElse(null);
    }

    private TextField field(String key, Autocomplete autocomplete) {
        TextField field = new TextField(getTranslation(key));
        field.setAutocomplete(autocomplete);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }
}
