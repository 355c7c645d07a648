package ca.astrogrowth.ui.settings;

import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import ca.astrogrowth.webhooks.Webhook;
import ca.astrogrowth.webhooks.Webhooks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.NoSuchElementException;

/** The programs that are told what happens in the workspace, and one more. */
class WebhooksCard extends Section {

    private final transient Webhooks webhooks;
    private final Paragraph none = new Paragraph(getTranslation("webhooks.none"));
    private final UnorderedList list = new UnorderedList();

    WebhooksCard(Webhooks webhooks) {
        this.webhooks = webhooks;
        addClassNames("card", "form-card", "team");
        Paragraph text = new Paragraph(getTranslation("webhooks.text"));
        text.addClassName("hint");
        none.addClassName("hint");
        list.addClassName("team-list");
        Div actions = new Div(Actions.plain(Glyph.PLUS, getTranslation("webhooks.new"), this::ask));
        actions.addClassName("actions");
        add(new H2(getTranslation("webhooks.title")), text, none, list, actions);
        show();
    }

    private void show() {
        List<Webhook> known = webhooks.list();
        none.setVisible(known.isEmpty());
        list.removeAll();
        known.forEach(webhook -> list.add(new WebhookItem(webhook, this)));
    }

    private void ask() {
        new WebhookDialog((url, events) -> {
                    var made = webhooks.create(url, events);
                    show();
                    return made;
                })
                .open();
    }

    void turn(Webhook webhook) {
        orGone(() -> webhooks.change(webhook.id(), null, null, !webhook.on()));
    }

    void renew(Webhook webhook) {
        orGone(() -> new SecretDialog(webhooks.renew(webhook.id()).secret()).open());
    }

    void log(Webhook webhook) {
        orGone(() -> new WebhookLogDialog(webhooks, webhook).open());
    }

    void delete(Webhook webhook) {
        orGone(() -> {
            webhooks.delete(webhook.id());
            Toast.done(getTranslation("webhooks.deleted"));
        });
    }

    private void orGone(Runnable work) {
        try {
            work.run();
        } catch (NoSuchElementException gone) {
            Toast.failed(getTranslation("webhooks.gone"));
        }
        show();
    }
}
