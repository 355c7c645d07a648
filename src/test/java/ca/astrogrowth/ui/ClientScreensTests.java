package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.clients.NewClient;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Links;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What screens show of the workspace's clients. */
class ClientScreensTests extends ScreenFixture {

    @Test
    void aContentSaysThatItWaitsForTheClientAndIsTakenBack() {
        open(GivenContent.withClient());

        assertThat(said())
                .contains("Attend le client", "Il ne part pas avant son oui", "Jean Roy demande un changement")
                .contains("Parlez de la terrasse", "à propos d’une version d’avant");
        _assertNone(Button.class, spec -> spec.withText("Approuver"));
        _click(_get(Button.class, spec -> spec.withText("Reprendre ce contenu")));

        verify(contents).takeBack(GivenContent.withClient().content().id());
    }

    @Test
    void saysThatNoClientCanAnswer() {
        when(clients.reachAny()).thenReturn(false);
        open(GivenContent.withClient());

        assertThat(said()).contains("aucun client n’a de lien pour répondre", "Créer un lien");
    }

    @Test
    void aReaderTakesNothingBack() {
        as(Role.READER);
        open(GivenContent.withClient());

        _assertNone(Button.class, spec -> spec.withText("Reprendre ce contenu"));
    }

    @Test
    void whatTheClientWantsStandsOnTheContent() {
        open(GivenContent.wished());

        assertThat(said()).contains("Le client demande un changement. «\u00a0Parlez de la terrasse\u00a0»");
    }

    @Test
    void theGalleryHasThoseThatWaitForTheClient() {
        when(contents.counts()).thenReturn(Map.of(ContentStatus.WITH_CLIENT, 2L));
        go("contenus");

        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("contenus?statut=with_client");
        assertThat(said()).contains("Attendent le client");
    }

    @Test
    void theCalendarAndTheDashboardCountThem() {
        when(contents.counts()).thenReturn(Map.of(ContentStatus.WITH_CLIENT, 2L));

        go("calendrier");
        assertThat(said()).contains("2 contenus attendent le client");
        when(figures.overview()).thenReturn(new Figures.Overview(1, 0, 2, 0, 0));
        go("");
        assertThat(said()).contains("2 contenus attendent le client");
    }

    @Test
    void makesALinkAndShowsIt() {
        when(clients.make(any())).thenReturn(GivenClients.GOOD);
        go("profil");
        _click(_get(Button.class, spec -> spec.withText("Créer le lien")));
        verify(clients, never()).make(any());

        _setValue(_get(TextField.class, spec -> spec.withLabel("Nom du client")), "Jean Roy");
        _setValue(_get(EmailField.class, spec -> spec.withLabel("Courriel du client")), "jean@exemple.ca");
        _click(_get(Button.class, spec -> spec.withText("Créer le lien")));

        verify(clients).make(new NewClient("Jean Roy", EmailAddress.of("jean@exemple.ca"), "fr"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Lien personnel"))
                        .getValue())
                .isEqualTo("https://astrogrowth.example/client/abc");
    }

    @Test
    void endsALinkOnlyAfterAsking() {
        when(clients.list()).thenReturn(GivenClients.LINKS);
        go("profil");
        assertThat(said()).contains("Jean Roy", "Dernière réponse", "Luce Gagnon", "Expiré depuis le");

        _click(end("Jean Roy"));
        verify(clients, never()).revoke(any());
        _click(_get(Button.class, spec -> spec.withText("Mettre fin au lien")));

        verify(clients).revoke(GivenClients.GOOD.id());
    }

    @Test
    void anApproverHasTheClientsAndNotTheMode() {
        as(Role.APPROVER);
        go("profil");

        assertThat(said()).contains("Vos clients peuvent approuver sans compte").doesNotContain("Qui approuve");
    }

    private static Button end(String name) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(("Mettre fin au lien de " + name)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void open(ContentDetails details) {
        when(contents.find(any())).thenReturn(Optional.of(details.content()));
        when(contents.about(any())).thenReturn(List.of(details.content()));
        when(editor.details(any())).thenReturn(Optional.of(details));
        go(Links.content(details.content().id()));
    }

    private static String said() {
        return _find(Component.class).stream()
                .map(each -> each.getElement().getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
