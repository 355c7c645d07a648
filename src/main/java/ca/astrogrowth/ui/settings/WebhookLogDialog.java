package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.webhooks.Webhook;
import ca.astrogrowth.webhooks.WebhookDelivery;
import ca.astrogrowth.webhooks.WebhookDelivery.State;
import ca.astrogrowth.webhooks.Webhooks;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.NoSuchElementException;

/** What a program was told lately, what it answered, and the way to tell it again. */
class WebhookLogDialog extends Dialog {

    private final transient Webhooks webhooks;
    private final Webhook webhook;
    private final Paragraph none = new Paragraph(getTranslation("webhooks.log.none"));
    private final UnorderedList list = new UnorderedList();

    WebhookLogDialog(Webhooks webhooks, Webhook webhook) {
        this.webhooks = webhooks;
        this.webhook = webhook;
        setHeaderTitle(getTranslation("webhooks.log.title"));
        none.addClassName("hint");
        list.addClassName("team-list");
        add(new Paragraph(webhook.url()), none, list);
        getFooter()
                .add(
                        Actions.plain(Glyph.REFRESH, getTranslation("webhooks.log.refresh"), this::show),
                        new Button(getTranslation("action.close"), click -> close()));
        show();
    }

    private void show() {
        List<WebhookDelivery> told = webhooks.deliveries(webhook.id());
        none.setVisible(told.isEmpty());
        list.removeAll();
        told.forEach(delivery -> list.add(row(delivery)));
    }

    private ListItem row(WebhookDelivery delivery) {
        Span event = new Span(getTranslation("webhooks.event." + delivery.event()));
        event.addClassName("team-name");
        Div words = new Div(event, hint(Moments.minute(delivery.createdAt(), getLocale())), hint(outcome(delivery)));
        words.addClassName("team-words");
        ListItem row = new ListItem(words);
        row.addClassName("team-item");
        if (delivery.state() != State.WAITING) {
            row.add(Actions.plain(Glyph.SEND, getTranslation("webhooks.replay"), () -> replay(delivery)));
        }
        return row;
    }

    private String outcome(WebhookDelivery delivery) {
        String state = getTranslation("webhooks.state." + delivery.state().code());
        if (delivery.tries() == 0) {
            return state;
        }
        String answer = delivery.status() == null
                ? getTranslation("webhooks.failure." + delivery.failure())
                : getTranslation("webhooks.answer", delivery.status().toString());
        return getTranslation("webhooks.outcome", state, answer, delivery.tries());
    }

    private void replay(WebhookDelivery delivery) {
        try {
            webhooks.replay(webhook.id(), delivery.id());
            Toast.done(getTranslation("webhooks.replayed"));
            show();
        } catch (NoSuchElementException gone) {
            Toast.failed(getTranslation("webhooks.gone"));
            close();
        }
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
