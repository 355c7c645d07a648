package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.webhooks.Webhook;
import ca.astrogrowth.webhooks.WebhookDelivery;
import ca.astrogrowth.webhooks.WebhookEvent;
import ca.astrogrowth.webhooks.Webhooks;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhooksCardTests extends ScreenFixture {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    private static final String URL = "https://programme.example.ca/hook";
    private static final Webhook WEBHOOK =
            new Webhook(new UUID(0, 7), URL, Set.of(WebhookEvent.POST_PUBLISHED), true, NOW);
    private static final String SECRET = "whsec_0123456789";

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getAriaLabel().orElse("")))));
    }

    private static void say(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @Test
    void saysThatThereIsNone() {
        go("profil");

        assertThat(_get(Paragraph.class, spec -> spec.withText("Aucun programme n’est averti pour l’instant."))
                        .isVisible())
                .isTrue();
    }

    @Test
    void onlyAnOwnerFindsIt() {
        as(Role.EDITOR);
        go("profil");

        _assertNone(H2.class, spec -> spec.withText("Avertir un programme"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsTheSecretOfANewOneOnce() {
        when(webhooks.create(any(), any())).thenReturn(new Webhooks.Made(WEBHOOK, SECRET));
        go("profil");

        say("Ajouter un programme");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Adresse du programme")), " " + URL);
        _setValue(
                (CheckboxGroup<WebhookEvent>) _get(CheckboxGroup.class, spec -> spec.withLabel("L’avertir quand")),
                Set.of(WebhookEvent.POST_PUBLISHED));
        say("Ajouter");

        verify(webhooks).create(URL, Set.of(WebhookEvent.POST_PUBLISHED));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Secret")).getValue())
                .isEqualTo(SECRET);
        say("Je l’ai copié");
        _assertNone(TextField.class, spec -> spec.withLabel("Secret"));
    }

    @Test
    void asksForAnAddressAndAnEvent() {
        go("profil");

        say("Ajouter un programme");
        say("Ajouter");

        verify(webhooks, never()).create(any(), any());
        assertThat(_get(TextField.class, spec -> spec.withLabel("Adresse du programme"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void deletesOnlyAfterAsking() {
        when(webhooks.list()).thenReturn(List.of(WEBHOOK));
        go("profil");

        press("Supprimer " + URL);
        verify(webhooks, never()).delete(any());
        say("Supprimer");

        verify(webhooks).delete(WEBHOOK.id());
    }

    @Test
    void turnsOffAndRenews() {
        when(webhooks.list()).thenReturn(List.of(WEBHOOK));
        when(webhooks.renew(WEBHOOK.id())).thenReturn(new Webhooks.Made(WEBHOOK, SECRET));
        go("profil");

        press("Ne plus avertir " + URL);
        verify(webhooks).change(WEBHOOK.id(), null, null, false);
        press("Nouveau secret pour " + URL);
        verify(webhooks, never()).renew(any());
        say("Changer le secret");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Secret")).getValue())
                .isEqualTo(SECRET);
    }

    @Test
    void tellsWhatWasSentAndSendsItAgain() {
        WebhookDelivery told = new WebhookDelivery(
                new UUID(0, 8),
                new UUID(0, 9),
                "post.published",
                WebhookDelivery.State.FAILED,
                8,
                NOW,
                NOW,
                null,
                500,
                "status");
        when(webhooks.list()).thenReturn(List.of(WEBHOOK));
        when(webhooks.deliveries(WEBHOOK.id())).thenReturn(List.of(told));
        go("profil");

        press("Voir les envois à " + URL);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Une publication est en ligne", "Échec · réponse 500 · 8 essais");
        say("Renvoyer");

        verify(webhooks).replay(WEBHOOK.id(), told.id());
        assertThat(toast()).isEqualTo("L’envoi repart.");
    }
}
