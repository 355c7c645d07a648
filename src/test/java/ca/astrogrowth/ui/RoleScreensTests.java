package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each role is offered. */
class RoleScreensTests extends ScreenFixture {

    private static final CampaignView CAMPAIGN =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);
    private static final ContentView PENDING = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);

    /** Whatever a reader could press: looking, going, searching, what is their own. */
    private static final Set<String> HARMLESS = Set.of(
            "",
            "Rechercher",
            "Enregistrer",
            "Changer le mot de passe",
            "Suivants",
            "Voir plus",
            "Fermer",
            "Comparer",
            "Quitter l’espace…",
            "Fermer les autres sessions",
            "Nouvelle clé",
            "Activer",
            "Supprimer mon compte…",
            "Ajouter une clé d’accès");

    @BeforeEach
    void somethingOfEverything() {
        when(campaigns.list(any())).thenReturn(new Slice<>(List.of(CAMPAIGN), null));
        when(campaigns.list(any(), any())).thenReturn(new Slice<>(List.of(CAMPAIGN), null));
        when(campaigns.active(org.mockito.ArgumentMatchers.anyInt())).thenReturn(List.of(CAMPAIGN));
        when(campaigns.find(any())).thenReturn(Optional.of(CAMPAIGN));
        when(contents.list(any(), any())).thenReturn(new Slice<>(List.of(PENDING), null));
        when(contents.find(PENDING.id())).thenReturn(Optional.of(PENDING));
        when(leads.details(GivenLead.ID)).thenReturn(Optional.of(GivenLead.details(CAMPAIGN.id(), null)));
        org.mockito.Mockito.reset(queue);
        GivenQueue.week(queue, publications);
    }

    static Stream<String> screens() {
        return Stream.of(
                "",
                "campagnes",
                "campagnes/" + CAMPAIGN.id(),
                "prospects/" + GivenLead.ID,
                "contenus",
                "contenus/" + PENDING.id(),
                "calendrier",
                "notifications",
                "profil");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aReaderIsOfferedNothingThatChangesAnything(String screen) {
        as(Role.READER);
        go(screen);

        assertThat(_find(Button.class))
                .extracting(Button::getText)
                .filteredOn(text -> !HARMLESS.contains(text))
                .isEmpty();
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("campagnes/nouvelle");
    }

    @Test
    void anEditorWritesAndDoesNotDecide() {
        as(Role.EDITOR);
        go("contenus/" + PENDING.id());

        assertThat(texts()).contains("Modifier").doesNotContain("Approuver", "Rejeter");
    }

    @Test
    void anApproverDecidesAndDoesNotWrite() {
        as(Role.APPROVER);
        go("contenus/" + PENDING.id());

        assertThat(texts()).contains("Approuver", "Rejeter").doesNotContain("Modifier");
    }

    @Test
    void onlyAnOwnerFindsTheBusinessInTheProfile() {
        as(Role.EDITOR);
        go("profil");
        _assertNone(H2.class, spec -> spec.withText("Votre entreprise"));

        as(Role.OWNER);
        go("");
        go("profil");
        assertThat(_find(H2.class, spec -> spec.withText("Votre entreprise"))).hasSize(1);
    }

    @Test
    void whoTypesTheAddressOfAScreenThatIsNotForThemIsToldWhy() {
        as(Role.READER);
        go("campagnes/nouvelle");

        assertThat(_get(H1.class).getText()).isEqualTo("Votre rôle ne le permet pas");
        assertThat(_find(Component.class).stream().map(each -> each.getElement().getText()))
                .anyMatch(text -> text.contains("il ne permet pas de modifier les campagnes"));
    }

    @Test
    void whoIsSomethingElseSinceTheScreenOpenedIsToldSo() {
        go("contenus/" + PENDING.id());
        doThrow(new NotAllowedException(Right.APPROVE, Role.EDITOR))
                .when(contents)
                .approve(any(), org.mockito.ArgumentMatchers.anyLong());

        try {
            _click(_get(Button.class, spec -> spec.withText("Approuver")));
        } catch (RuntimeException thrownByTheMock) {
            com.vaadin.flow.server.VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new com.vaadin.flow.server.ErrorEvent(thrownByTheMock));
        }

        assertThat(toast()).contains("Rédaction", "approuver ou refuser des contenus");
    }

    private static List<String> texts() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
