package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.webhooks.BadAddressException;
import ca.astrogrowth.webhooks.TooManyWebhooksException;
import ca.astrogrowth.webhooks.Webhook;
import ca.astrogrowth.webhooks.WebhookEvent;
import ca.astrogrowth.webhooks.Webhooks.Made;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;

/** Asks where a program is and what it is to be told; then shows its secret, this once. */
class WebhookDialog extends Dialog {

    private final transient Maker maker;
    private final TextField url = new TextField(getTranslation("webhooks.url"));
    private final CheckboxGroup<WebhookEvent> events = new CheckboxGroup<>(getTranslation("webhooks.events"));

    WebhookDialog(Maker maker) {
        this.maker = maker;
        setHeaderTitle(getTranslation("webhooks.new"));
        url.setMaxLength(Webhook.LONGEST_URL);
        url.setPlaceholder(getTranslation("webhooks.url.example"));
        url.setManualValidation(true);
        url.setWidthFull();
        events.setItems(WebhookEvent.values());
        events.setItemLabelGenerator(event -> getTranslation("webhooks.event." + event.code()));
        events.setManualValidation(true);
        add(url, events);
        getFooter()
                .add(
                        new Button(getTranslation("action.cancel"), click -> close()),
                        Actions.primary(Glyph.CHECK, getTranslation("webhooks.make"), this::make));
    }

    private void make() {
        url.setInvalid(url.getValue().isBlank());
        url.setErrorMessage(getTranslation("webhooks.url.missing"));
        events.setInvalid(events.isEmpty());
        events.setErrorMessage(getTranslation("webhooks.events.missing"));
        if (url.isInvalid() || events.isInvalid()) {
            return;
        }
        try {
            Made made = maker.make(url.getValue().strip(), events.getValue());
            close();
            new SecretDialog(made.secret()).open();
        } catch (BadAddressException bad) {
            refuse(getTranslation("webhooks.refused." + bad.reason()));
        } catch (TooManyWebhooksException many) {
            refuse(getTranslation("webhooks.many", Webhook.MOST));
        }
    }

    private void refuse(String why) {
        url.setErrorMessage(why);
        url.setInvalid(true);
    }

    /** Tells one more program. */
    interface Maker {
        Made make(String url, Set<WebhookEvent> events);
    }
}
