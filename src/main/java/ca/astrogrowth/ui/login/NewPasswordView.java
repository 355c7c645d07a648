package ca.astrogrowth.ui.login;

import ca.astrogrowth.accounts.PasswordChanges;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.NewPasswordField;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the link of a letter leads those who forgot their password. */
@Route(value = Links.NEW_PASSWORD, autoLayout = false)
@AnonymousAllowed
class NewPasswordView extends DoorPage implements HasUrlParameter<String> {

    private final transient PasswordChanges changes;

    NewPasswordView(PasswordChanges changes) {
        super("new_password");
        this.changes = changes;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        changes.owner(token).ifPresentOrElse(owner -> ask(token, owner), this::refuse);
    }

    private void ask(String token, PasswordChanges.Owner owner) {
        NewPasswordField password = new NewPasswordField(getTranslation("new_password.label"), owner::about);
        Button save = Actions.primary(Glyph.CHECK, getTranslation("new_password.save"), () -> {});
        save.addClassName("door-submit");
        save.setDisableOnClick();
        save.addClickListener(click -> {
            save.setEnabled(true);
            if (password.check()) {
                set(token, password.password());
            }
        });
        Div form = new Div(AddressForm.known(owner.email()), password, save);
        form.addClassName("door-form");
        save.addClickShortcut(Key.ENTER).listenOn(form).resetFocusOnActiveElement();
        show(form);
        password.focus();
    }

    private void set(String token, String password) {
        if (changes.set(token, password)) {
            say(
                    getTranslation("new_password.done.title"),
                    getTranslation("new_password.done.text"),
                    Actions.primaryLink(Glyph.ARROW_RIGHT, getTranslation("login.submit"), Links.LOGIN));
        } else {
            refuse();
        }
    }

    private void refuse() {
        say(
                getTranslation("new_password.over.title"),
                getTranslation("new_password.over.text"),
                Actions.primaryLink(Glyph.MAIL, getTranslation("new_password.over.again"), Links.FORGOTTEN),
                aside("forgotten.found", "login.submit", Links.LOGIN));
    }
}
