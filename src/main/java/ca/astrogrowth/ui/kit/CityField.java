package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.Locality;
import ca.astrogrowth.leads.Leads;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A city, with suggestions while typing and when it is not known. */
public class CityField extends Div {

    private static final int MOST_SUGGESTIONS = 4;
    private static final int LONGEST_CITY = 80;

    private final transient Leads leads;
    private final String province;
    private final ComboBox<String> city = new ComboBox<>(getTranslation("wizard.place.city"));
    private final Div suggestions = new Div();

    public CityField(Leads leads, String province) {
        this.leads = leads;
        this.province = province;
        addClassName("city-field");
        suggestions.addClassName("suggestions");
        suggestions.setVisible(false);
        city.setPlaceholder(getTranslation("wizard.place.city.example"));
        city.setManualValidation(true);
        city.setAllowCustomValue(true);
        city.addCustomValueSetListener(typed -> city.setValue(typed.getDetail().strip()));
        city.addValueChangeListener(change -> forgive());
        city.setItems(
                query -> leads.citiesLike(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        add(city, suggestions);
    }

    public void focus() {
        city.focus();
    }

    public String city() {
        return city.getOptionalValue().orElse("").strip();
    }

    public void fill(String town) {
        city.setValue(town.isEmpty() ? null : town);
    }

    /** Tells beside the field what is missing or wrong. @return whether the answer is good */
    public boolean check() {
        if (city().isEmpty()) {
            return refuse(getTranslation("wizard.place.city.missing"), List.of());
        }
        if (!isLocality() || !leads.knowsCity(new Locality(city(), province))) {
            return refuse(
                    getTranslation("wizard.place.city.unknown", city()), leads.citiesNear(city(), MOST_SUGGESTIONS));
        }
        forgive();
        return true;
    }

    private boolean isLocality() {
        return city().length() <= LONGEST_CITY;
    }

    private boolean refuse(String message, List<String> instead) {
        city.setErrorMessage(message);
        city.setInvalid(true);
        suggestions.removeAll();
        suggestions.setVisible(!instead.isEmpty());
        suggestions.add(new Span(getTranslation("wizard.place.city.instead")));
        instead.forEach(name -> suggestions.add(new Button(name, click -> city.setValue(name))));
        return false;
    }

    private void forgive() {
        city.setInvalid(false);
        suggestions.setVisible(false);
    }
}
