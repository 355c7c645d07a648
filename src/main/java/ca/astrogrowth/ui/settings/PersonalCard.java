package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SignedIn;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Who is signed in, and the language they read. */
class PersonalCard extends Section {

    private final RadioButtonGroup<String> language = new RadioButtonGroup<>(getTranslation("profile.language"));

    PersonalCard(People people, SignedIn who) {
        addClassNames("card", "form-card");
        DescriptionList person = new DescriptionList();
        person.addClassName("personal");
        person.add(
                new DescriptionList.Term(getTranslation("sign_up.name")),
                new DescriptionList.Description(who.name()),
                new DescriptionList.Term(getTranslation("login.email")),
                new DescriptionList.Description(who.email()));
        language.addClassName("choices");
        language.setItems("fr", "en");
        language.setItemLabelGenerator(each -> getTranslation("language." + each));
        language.setValue(getLocale().getLanguage().equals("en") ? "en" : "fr");
        language.setHelperText(getTranslation("profile.language.hint"));
        language.addValueChangeListener(change -> {
            people.speak(who.person(), change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        add(new H2(getTranslation("profile.person")), person, language);
    }
}
