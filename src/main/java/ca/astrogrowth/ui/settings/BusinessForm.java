package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The business's fields, each judged beside itself. */
class BusinessForm extends Div {

    private static final int LONGEST = 80;

    private final TextField name = field("profile.name");
    private final Select<Industry> industry = new Select<>();
    private final TextField city = field("profile.city");
    private final TextField phone = field("profile.phone");
    private final TextField website = field("profile.website");
    private final String province;

    BusinessForm(BusinessProfile profile) {
        addClassName("form-grid");
        province = profile.locality().province();
        industry.setLabel(getTranslation("profile.industry"));
        industry.setItems(Industry.values());
        industry.setItemLabelGenerator(each -> getTranslation("industry." + each.code()));
        phone.setPlaceholder(getTranslation("profile.phone.example"));
        website.setPlaceholder(getTranslation("profile.website.example"));
        name.setValue(profile.name());
        industry.setValue(profile.industry());
        city.setValue(profile.locality().city());
        phone.setValue(profile.phone() == null ? "" : profile.phone().national());
        website.setValue(profile.website() == null ? "" : profile.website().toString());
        add(name, industry, city, phone, website);
    }

    /** What was entered; empty when some field is wrong, which it then says. */
    Optional<BusinessProfile> profile() {
        Optional<PhoneNumber> number = PhoneNumber.parse(phone.getValue());
        Optional<URI> site = Links.site(website.getValue());
        boolean good = judge(name, !name.getValue().isBlank(), "profile.name.missing")
                & judge(city, !city.getValue().isBlank(), "profile.city.missing")
                & judge(phone, phone.getValue().isBlank() || number.isPresent(), "profile.phone.wrong")
                & judge(website, website.getValue().isBlank() || site.isPresent(), "profile.website.wrong");
        return good
                ? Optional.of(new BusinessProfile(
                        name.getValue().strip(),
                        industry.getValue(),
                        new Locality(city.getValue(), province),
                        orNull(number),
                        orNull(site)))
                : Optional.empty();
    }

    private boolean judge(TextField field, boolean good, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(!good);
        return good;
    }

    private TextField field(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
