package ca.astrogrowth.ui.settings;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.access.ApiKeys.Made;
import ca.astrogrowth.access.Scope;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;

/** Asks what a new key is called and good for; then shows it, this once. */
class NewKeyDialog extends Dialog {

    private final transient Maker maker;
    private final TextField name = new TextField(getTranslation("keys.name"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(getTranslation("keys.scopes"));
    private final IntegerField days = new IntegerField(getTranslation("keys.days"));
    private final Button make = Actions.primary(Glyph.CHECK, getTranslation("keys.make"), this::make);

    NewKeyDialog(Maker maker) {
        this.maker = maker;
        setHeaderTitle(getTranslation("keys.new"));
        name.setMaxLength(ApiKey.LONGEST_NAME);
        name.setPlaceholder(getTranslation("keys.name.example"));
        name.setManualValidation(true);
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation("keys.scope." + scope.code()));
        scopes.setValue(Set.of(Scope.READ));
        scopes.setManualValidation(true);
        days.setValue(ApiKey.USUAL_DAYS);
        days.setManualValidation(true);
        days.setErrorMessage(getTranslation("keys.days.wrong", ApiKey.MOST_DAYS));
        add(name, scopes, days);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), make);
    }

    private void make() {
        boolean named = !name.getValue().isBlank();
        Integer wanted = days.getValue();
        boolean dated = wanted != null && wanted >= 1 && wanted <= ApiKey.MOST_DAYS;
        name.setErrorMessage(getTranslation("keys.name.missing"));
        name.setInvalid(!named);
        scopes.setErrorMessage(getTranslation("keys.scopes.missing"));
        scopes.setInvalid(scopes.isEmpty());
        days.setInvalid(!dated);
        if (named && dated && !scopes.isEmpty()) {
            maker.make(name.getValue(), scopes.getValue(), wanted).ifPresentOrElse(this::show, this::tooMany);
        }
    }

    private void tooMany() {
        name.setErrorMessage(getTranslation("keys.many", ApiKey.MOST));
        name.setInvalid(true);
    }

    private void show(Made made) {
        removeAll();
        TextField key = new TextField(getTranslation("keys.key"));
        key.setValue(made.secret());
        key.setReadOnly(true);
        key.setAutoselect(true);
        Paragraph once = new Paragraph(getTranslation("keys.once"));
        once.getElement().setAttribute("role", "status");
        add(once, key);
        getFooter().removeAll();
        getFooter().add(Actions.primary(Glyph.CHECK, getTranslation("keys.kept"), this::close));
        setCloseOnOutsideClick(false);
        key.focus();
    }

    /** Makes a key; empty if there are too many. */
    interface Maker {
        Optional<Made> make(String name, Set<Scope> scopes, int days);
    }
}
