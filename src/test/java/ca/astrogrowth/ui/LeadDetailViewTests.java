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

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Score;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.leads.BadLeadException;
import ca.astrogrowth.leads.LeadDetails;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.leads.NewLead;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.EmptyState;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class LeadDetailViewTests extends ScreenFixture {

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants du Plateau", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);

    @Test
    void aLeadThatIsNotHereIsNotHere() {
        go("prospects/" + new UUID(9, 9));

        assertThat(_get(EmptyState.class)).isNotNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Cette page est introuvable");
    }

    @Test
    void theAddressOfAMergedRecordLeadsToTheLeadThatTellsOfIt() {
        open(details());
        when(leads.leadOf(GivenLead.TWIN)).thenReturn(Optional.of(GivenLead.ID));

        go("prospects/" + GivenLead.TWIN);

        assertThat(_get(H1.class).getText()).isEqualTo("Chez Léonie");
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void leavesWhenTheLeadIsDeletedElsewhere() {
        open(details());
        when(leads.details(GivenLead.ID)).thenReturn(Optional.empty());
        when(leads.leadOf(GivenLead.ID)).thenReturn(Optional.empty());

        somethingChanged();

        assertThat(_get(EmptyState.class)).isNotNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Cette page est introuvable");
    }

    @Test
    void belongsToTheCampaigns() {
        open(details());

        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(
                                link -> "page".equals(link.getElement().getAttribute("aria-current")))))
                .extracting(Anchor::getHref)
                .containsExactly("campagnes");
    }

    @Test
    void offersEachWayToReachIt() {
        open(details());

        assertThat(links())
                .contains("mailto:bonjour@chez-leonie.example", "https://www.chez-leonie.example/")
                .anyMatch(address -> address.startsWith("https://www.google.com/maps/search/?api=1&query=Chez+L"))
                .noneMatch(address -> address.startsWith("tel:"));
    }

    @Test
    void nobodyWritesToThoseWhoAskedNotToBeSolicited() {
        open(GivenLead.asking(campaign.id()));

        assertThat(links()).noneMatch(address -> address.startsWith("mailto:"));
        assertThat(sentences()).contains("Demande de ne pas être sollicité\u00a0: n’écrivez pas.");
    }

    @Test
    void aGuessedAddressIsNeverOffered() {
        open(details());

        assertThat(words()).contains("leonie@chez-leonie.example", "Adresse devinée, ne l’utilisez pas");
        assertThat(links()).noneMatch(address -> address.contains("leonie@chez-leonie.example"));
    }

    @Test
    void saysWhatWouldRaiseTheScores() {
        open(details());

        assertThat(words())
                .contains(
                        "+20 si un téléphone est trouvé",
                        "+20 si son site a changé depuis moins de six mois",
                        "+8 avec une note de 4,5 ou plus")
                .doesNotContain("+30 si un courriel est trouvé", "+0 si un courriel est trouvé");
    }

    @Test
    void saysWhoSaidItWhenAndUntilWhen() {
        when(leads.isFromOpenStreetMap(GivenLead.ID)).thenReturn(true);
        open(details());

        assertThat(words())
                .contains(
                        "Site Web de l’entreprise · 23 nov. 2026",
                        "Google · 23 nov. 2026",
                        "Votre liste · 23 nov. 2026",
                        "à rafraîchir avant le 23 déc. 2026",
                        "2 mars 2025");
        assertThat(sentences()).contains("Données de Google Maps", "© les contributeurs d’OpenStreetMap");
    }

    @Test
    void aCorrectionNeedsAReason() {
        open(details());
        _click(button("Corriger le score"));
        _setValue(_get(IntegerField.class), 55);

        _click(button("Enregistrer"));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        verify(desk, never()).correct(any(), any(), any());

        _setValue(_get(TextArea.class), " Fermé tout l’hiver ");
        _click(button("Enregistrer"));

        verify(desk).correct(GivenLead.ID, new Score(55), "Fermé tout l’hiver");
        _assertNone(Dialog.class);
    }

    @Test
    void showsACorrectionBesideWhatWasCalculatedAndTakesItBack() {
        open(GivenLead.details(campaign.id(), new LeadView.Correction(new Score(35), "Fermé tout l’hiver", Given.NOW)));

        assertThat(sentences())
                .contains(
                        "Corrigé à 35 le 24 novembre 2026",
                        "«\u00a0Fermé tout l’hiver\u00a0»",
                        "Score calculé\u00a0: 80 sur 100");
        assertThat(words()).contains("35");

        _click(button("Revenir au score calculé"));

        verify(desk).uncorrect(GivenLead.ID);
    }

    @Test
    void whatASourceSaidStaysItsOwnWordWhenSomethingElseIsEdited() {
        open(details());
        when(desk.edit(any(), any())).thenReturn(details().lead());
        _click(button("Modifier"));
        assertThat(field("Nom").getValue()).isEqualTo("Chez Léonie");
        _setValue(field("Téléphone"), "514 555-0199");

        _click(button("Enregistrer"));

        verify(desk).edit(GivenLead.ID, new NewLead(Map.of(Field.PHONE, "514 555-0199")));
        _assertNone(Dialog.class);
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        open(details());
        BadLeadException bad = Mockito.mock();
        when(bad.field()).thenReturn(Field.PHONE);
        when(bad.reason()).thenReturn("lead.invalid.phone");
        when(desk.edit(any(), any())).thenThrow(bad);
        _click(button("Modifier"));
        _setValue(field("Téléphone"), "12");

        _click(button("Enregistrer"));

        assertThat(field("Téléphone").isInvalid()).isTrue();
        assertThat(field("Téléphone").getErrorMessage()).startsWith("Ce numéro ne semble pas complet.");
    }

    @Test
    void separatesARecordOnceThatIsConfirmed() {
        open(details());
        when(desk.split(GivenLead.TWIN)).thenReturn(details().lead());
        assertThat(words()).contains("Restaurant Léonie inc.", "Reconnu par le téléphone, le 24 novembre 2026");
        _click(button("Séparer"));
        verify(desk, never()).split(any());

        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Séparer")));

        verify(desk).split(GivenLead.TWIN);
    }

    @Test
    void deletesOnceThatIsConfirmedAndGoesBackToTheCampaign() {
        open(details());
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        _click(button("Supprimer ce prospect"));
        verify(desk, never()).delete(any());

        _click(button("Supprimer"));

        verify(desk).delete(GivenLead.ID);
        assertThat(_get(H1.class).getText()).isEqualTo("Restaurants du Plateau");
    }

    @Test
    void whatWasMergedMeanwhileIsSaidSo() {
        open(details());
        when(desk.uncorrect(any())).thenThrow(new NoSuchElementException());
        when(leads.details(GivenLead.ID))
                .thenReturn(Optional.of(
                        GivenLead.details(campaign.id(), new LeadView.Correction(new Score(35), "Fermé", Given.NOW))));
        somethingChanged();

        _click(button("Revenir au score calculé"));

        assertThat(words()).contains("Ce prospect n’existe plus, ou a été reconnu comme un autre.");
    }

    @Test
    void leadsToWhatWasWrittenAboutIt() {
        when(contents.about(GivenLead.ID))
                .thenReturn(List.of(Given.content(7, "Chez Léonie", ContentStatus.PENDING, 80)));
        open(details());

        assertThat(links()).contains("contenus/" + new UUID(30, 7));
    }

    private LeadDetails details() {
        return GivenLead.details(campaign.id(), null);
    }

    private void open(LeadDetails details) {
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        when(leads.leadOf(GivenLead.ID)).thenReturn(Optional.of(GivenLead.ID));
        when(leads.details(GivenLead.ID)).thenReturn(Optional.of(details));
        go("prospects/" + GivenLead.ID);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
