package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.ui.kit.Button;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewCampaignViewTests extends ScreenFixture {

    private static final Locality MONTREAL = new Locality("Montréal", "QC");

    @BeforeEach
    void enter() {
        when(leads.knowsCity(MONTREAL)).thenReturn(true);
        when(leads.citiesNear(eq("Monrtéal"), anyInt())).thenReturn(List.of("Montréal", "Mont-Tremblant"));
        go("campagnes/nouvelle");
    }

    @Test
    void doesNotGoOnWithoutAName() {
        press("Suivant");

        TextField name = _get(TextField.class);
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Donnez un nom à votre campagne.");
    }

    @Test
    void doesNotGoOnWithoutATrade() {
        name("Restaurants");
        press("Suivant");

        RadioButtonGroup<Industry> trades = trades();
        assertThat(trades.isInvalid()).isTrue();
    }

    @Test
    void offersCitiesThatBeginTheSameWayForOneItDoesNotKnow() {
        answerTwoQuestions();
        city("Monrtéal");
        press("Lancer la campagne");

        ComboBox<String> city = cities();
        assertThat(city.isInvalid()).isTrue();
        assertThat(city.getErrorMessage()).contains("Monrtéal");
        _click(_get(Button.class, spec -> spec.withText("Montréal")));
        assertThat(city.getValue()).isEqualTo("Montréal");
        assertThat(city.isInvalid()).isFalse();
        verify(campaigns, never()).create(any());
    }

    @Test
    void refusesMoreLeadsThanACampaignMayLookFor() {
        answerTwoQuestions();
        city("Montréal");
        _setValue(_get(IntegerField.class), 501);
        press("Lancer la campagne");

        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        verify(campaigns, never()).create(any());
    }

    @Test
    void keepsTheAnswersOnTheWayBack() {
        answerTwoQuestions();
        press("Précédent");
        press("Précédent");

        assertThat(_get(TextField.class).getValue()).isEqualTo("Restaurants");
    }

    @Test
    void launchesAndShowsTheCampaign() {
        CampaignView made = Given.campaign(7, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.DRAFT);
        when(campaigns.create(any())).thenReturn(made);
        when(campaigns.find(made.id())).thenReturn(Optional.of(made));
        answerTwoQuestions();
        city("Montréal");

        press("Lancer la campagne");

        verify(campaigns).create(new NewCampaign("Restaurants", Industry.RESTAURANT, MONTREAL, 50));
        verify(campaigns).launch(made.id());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes/" + made.id());
    }

    @Test
    void asksWhichTradeWhenItIsNoneOfOurs() {
        name("Fleuristes");
        _setValue(trades(), Industry.OTHER);
        press("Suivant");
        TextField words = _get(TextField.class, spec -> spec.withLabel("Quel métier\u202f?"));
        assertThat(words.isInvalid()).isTrue();
        _setValue(words, "fleuriste");
        press("Suivant");
        CampaignView made = Given.campaign(7, "Fleuristes", Industry.OTHER, "Montréal", CampaignState.DRAFT);
        when(campaigns.create(any())).thenReturn(made);
        when(campaigns.find(made.id())).thenReturn(Optional.of(made));
        city("Montréal");
        press("Lancer la campagne");

        verify(campaigns).create(new NewCampaign("Fleuristes", Industry.OTHER, "fleuriste", MONTREAL, 50));
    }

    @Test
    void theEstimateMovesWithTheNumberOfLeads() {
        answerTwoQuestions();
        assertThat(paragraphs()).contains("Coût estimé\u00a0: environ 1,50\u00a0$ · plafond 10\u00a0$");
        assertThat(paragraphs()).noneMatch(text -> text.startsWith("Au plafond"));
        _setValue(_get(IntegerField.class), 400);
        assertThat(paragraphs())
                .contains("Coût estimé\u00a0: environ 12\u00a0$ · plafond 10\u00a0$")
                .anyMatch(text -> text.startsWith("Au plafond, la campagne se mettra en pause"));
        verify(estimates).of(Industry.RESTAURANT, 400);
    }

    @Test
    void theAnswersSurviveAReload() {
        go("campagnes/nouvelle?etape=3&nom=Restaurants&entreprises=restaurant&ville=Montr%C3%A9al&nombre=80");

        assertThat(cities().getValue()).isEqualTo("Montréal");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(80);
        press("Précédent");
        press("Précédent");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Restaurants");
    }

    @Test
    void noQuestionIsAskedBeforeThoseInFrontOfItAreAnswered() {
        go("campagnes/nouvelle?etape=3&entreprises=magie&nombre=9999999");

        assertThat(_get(TextField.class).getLabel()).isEqualTo("Nom de la campagne");
        _assertNone(ComboBox.class);
    }

    @Test
    void twoClicksLaunchOnce() {
        CampaignView made = Given.campaign(7, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.DRAFT);
        when(campaigns.create(any())).thenReturn(made);
        answerTwoQuestions();
        city("Montréal");
        Button launch = _get(Button.class, spec -> spec.withText("Lancer la campagne"));
        launch.click();

        launch.setEnabled(true);
        launch.click();

        verify(campaigns, times(1)).create(any());
        verify(campaigns, times(1)).launch(any());
    }

    @Test
    void escapeGoesBackAndAsksBeforeAnAnswerIsLost() {
        answerTwoQuestions();
        MockVaadin.clientRoundtrip(false);
        escape();
        escape();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Restaurants");
        escape();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes/nouvelle");

        press("Quitter");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("campagnes");
    }

    private static void escape() {
        ShortcutsKt._fireShortcut(_get(Div.class, spec -> spec.withClasses("wizard")), Key.ESCAPE);
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private void answerTwoQuestions() {
        name("Restaurants");
        _setValue(trades(), Industry.RESTAURANT);
        press("Suivant");
    }

    private void name(String name) {
        _setValue(_get(TextField.class), name);
        press("Suivant");
    }

    private void city(String name) {
        _setValue(cities(), name);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Industry> trades() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> cities() {
        return _get(ComboBox.class);
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }
}
