package ca.astrogrowth.ui.settings;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;

/** Asks somebody in. */
class InviteForm extends Div {

    private final transient Team team;
    private final Runnable changed;
    private final EmailField email = new EmailField(getTranslation("team.email"));
    private final RoleField role = new RoleField(getTranslation("team.role"));

    InviteForm(Team team, Runnable changed) {
        this.team = team;
        this.changed = changed;
        addClassName("invite-form");
        email.setManualValidation(true);
        email.addValueChangeListener(change -> email.setInvalid(false));
        role.setLabel(getTranslation("team.role"));
        role.setValue(Role.EDITOR);
        Button send = Actions.primary(Glyph.MAIL, getTranslation("team.invite"), () -> {});
        send.setDisableOnClick();
        send.addClickListener(click -> {
            send.setEnabled(true);
            invite();
        });
        send.addClickShortcut(Key.ENTER).listenOn(email);
        add(email, role, send);
    }

    private void invite() {
        Optional<EmailAddress> address = read();
        if (address.isPresent() && role.getValue() != null && team.invite(address.get(), role.getValue())) {
            email.clear();
            changed.run();
        }
    }

    private Optional<EmailAddress> read() {
        String typed = email.getValue().strip();
        try {
            return Optional.of(EmailAddress.of(typed));
        } catch (IllegalArgumentException e) {
            email.setErrorMessage(getTranslation(typed.isEmpty() ? "login.email.missing" : "login.email.wrong"));
            email.setInvalid(true);
            return Optional.empty();
        }
    }
}
