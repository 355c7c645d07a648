package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.ConfirmDialog;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.webhooks.Webhook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** One program: where it is, what it is told, whether it is told now, and what can be done about it. */
class WebhookItem extends ListItem {

    WebhookItem(Webhook webhook, WebhooksCard card) {
        addClassName("team-item");
        Span address = new Span(webhook.url());
        address.addClassName("team-name");
        Span events = hint(webhook.events().stream()
                .sorted()
                .map(event -> getTranslation("webhooks.event." + event.code()))
                .collect(Collectors.joining(", ")));
        Div words = new Div(address, events, hint(getTranslation(webhook.on() ? "webhooks.on" : "webhooks.off")));
        words.addClassName("team-words");
        Div actions = new Div(
                Actions.bare(Glyph.CLOCK, named("webhooks.log.open", webhook), () -> card.log(webhook)),
                Actions.bare(
                        webhook.on() ? Glyph.PAUSE : Glyph.CHECK,
                        named(webhook.on() ? "webhooks.turn_off" : "webhooks.turn_on", webhook),
                        () -> card.turn(webhook)),
                Actions.bare(
                        Glyph.REFRESH,
                        named("webhooks.renew", webhook),
                        () -> confirm("webhooks.renew.ask", webhook, () -> card.renew(webhook))),
                Actions.bare(
                        Glyph.TRASH,
                        named("webhooks.delete", webhook),
                        () -> confirm("webhooks.delete.ask", webhook, () -> card.delete(webhook))));
        actions.addClassName("team-actions");
        add(words, actions);
    }

    private static void confirm(String key, Webhook webhook, Runnable confirmed) {
        new ConfirmDialog(key, confirmed, new Span(webhook.url())).open();
    }

    private String named(String key, Webhook webhook) {
        return getTranslation(key, webhook.url());
    }

    private static Span hint(String words) {
        Span hint = new Span(words);
        hint.addClassName("hint");
        return hint;
    }
}
