package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.BadReadingException;
import ca.astrogrowth.analytics.Figures;
import ca.astrogrowth.analytics.ImportReport;
import ca.astrogrowth.analytics.ImportReport.Reason;
import ca.astrogrowth.analytics.ImportReport.Refused;
import ca.astrogrowth.analytics.Metric;
import ca.astrogrowth.analytics.PostEngagement;
import ca.astrogrowth.analytics.PostFigures;
import ca.astrogrowth.analytics.Series;
import ca.astrogrowth.analytics.Summary;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.engagement.EngagementCard;
import ca.astrogrowth.ui.engagement.TrendCard;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.TrendChart;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of how posts are received: what is known, what is not, and why. */
class EngagementTests extends ScreenFixture {

    private final ContentView content = Given.content(1, "Chez Léonie", ContentStatus.PUBLISHED, 90);

    @Test
    void nothingOutIsSaidAsSuch() {
        dashboard(Summary.NOTHING);

        assertThat(said(TrendCard.class)).contains("Rien n’est encore publié").doesNotContain("non fourni");
        _assertNone(_get(TrendCard.class), TrendChart.class);
        _assertNone(_get(TrendCard.class), Button.class);
    }

    @Test
    void whatLinkedInKeepsToItselfIsSaidWithAWayOutAndIsNoZero() {
        dashboard(GivenEngagement.SILENT);

        assertThat(said(TrendCard.class))
                .contains("Non fourni par LinkedIn", "gestion de communauté", "Connecter les statistiques")
                .doesNotContain("0");
        _assertNone(_get(TrendCard.class), TrendChart.class);
        assertThat(_find(Button.class, spec -> spec.withText("Importer des chiffres")))
                .hasSize(1);
    }

    @Test
    void whatWasNotAskedYetIsNotBlamedOnLinkedIn() {
        dashboard(GivenEngagement.UNREAD);

        assertThat(said(TrendCard.class)).contains("Pas encore de chiffres").doesNotContain("Non fourni");
    }

    @Test
    void whatIsKnownIsShownBesideThePeriodBefore() {
        when(engagement.best()).thenReturn(GivenEngagement.BEST);
        dashboard(GivenEngagement.KNOWN);

        assertThat(said(TrendCard.class))
                .contains("12\u00a0480", "+26\u00a0% en 30 jours", "\u22124\u00a0% en 30 jours", "non fourni")
                .contains("Chiffres connus pour 27 publications sur 31.")
                .contains("4,1\u00a0% d’engagement");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Mardi 9\u00a0h\u00a0: 4,1\u00a0% d’engagement (7\u00a0publications)");
        assertThat(_get(TrendChart.class).getElement().getProperty("points"))
                .startsWith("2026-10-26= ")
                .contains(" 2026-11-24=");
    }

    @Test
    void aCampaignWithoutPostsDoesNotSpeakOfEngagement() {
        campaign(Summary.NOTHING);

        _assertNone(TrendCard.class);
    }

    @Test
    void aCampaignShowsItsOwn() {
        campaign(GivenEngagement.KNOWN);

        assertThat(said(TrendCard.class)).contains("12\u00a0480").doesNotContain("Mardi");
    }

    @Test
    void aPostShowsWhatIsKnownAndWhenItWasRead() {
        content(GivenEngagement.read(content.id()));

        assertThat(said(EngagementCard.class)).contains("480", "21", "non fourni", "Lu sur LinkedIn le 24 nov. 2026");
        _assertNone(_get(EngagementCard.class), Button.class);
    }

    @Test
    void aContentThatIsNotOutHasNoEngagement() {
        content(null);

        _assertNone(EngagementCard.class);
    }

    @Test
    void aPersonTypesWhatLinkedInDoesNotGive() {
        content(GivenEngagement.silent(content.id()));
        type("Impressions", 312);
        type("Réactions", 14);

        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        verify(engagementDesk).enter(content.id(), GivenEngagement.TODAY, new PostFigures(312L, null, 14L, null, null));
        _assertNone(Dialog.class);
    }

    @Test
    void whatCannotBeRightIsSaidAndStays() {
        content(GivenEngagement.silent(content.id()));
        doThrow(new BadReadingException("engagement.bad.empty"))
                .when(engagementDesk)
                .enter(any(), any(), any());
        open();
        assertThat(_get(DatePicker.class).getMax()).isEqualTo(GivenEngagement.TODAY);

        _click(_get(Button.class, spec -> spec.withText("Enregistrer")));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("Aucun chiffre n’est donné.");
        _get(Dialog.class);
    }

    @Test
    void eachLineOfAListIsAccountedFor() {
        byte[] file = "url,date,likes".getBytes(StandardCharsets.UTF_8);
        when(engagementDesk.bring(file))
                .thenReturn(new ImportReport(12, 3, List.of(new Refused(4, Reason.UNKNOWN, "https://ailleurs"))));
        dashboard(GivenEngagement.SILENT);
        _click(_get(Button.class, spec -> spec.withText("Importer des chiffres")));

        _upload(_get(Upload.class), "chiffres.csv", file);
        MockVaadin.clientRoundtrip(false);

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Lignes importées\u00a0: 12. Déjà connues\u00a0: 3. Refusées\u00a0: 1.");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Ligne 4\u00a0: Aucune de vos publications n’est à cette adresse. https://ailleurs");
    }

    private void dashboard(Summary summary) {
        when(figures.overview()).thenReturn(new Figures.Overview(1, 10, 5, 0, 3));
        GivenEngagement.answer(figures, engagement, summary);
        go("");
    }

    private void campaign(Summary summary) {
        CampaignView campaign =
                Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        GivenEngagement.answer(figures, engagement, summary);
        go("campagnes/" + campaign.id());
    }

    private void content(@Nullable PostEngagement post) {
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        when(engagement.of(content.id())).thenReturn(Optional.ofNullable(post));
        when(engagement.series(any(), any(ContentId.class))).thenReturn(new Series(Metric.IMPRESSIONS, List.of()));
        go("contenus/" + content.id());
    }

    private void open() {
        _click(_get(Button.class, spec -> spec.withText("Saisir les chiffres")));
    }

    private void type(String label, int figure) {
        if (_find(Dialog.class).isEmpty()) {
            open();
        }
        _setValue(_get(IntegerField.class, spec -> spec.withLabel(label)), figure);
    }

    private static String said(Class<? extends Component> card) {
        return _find(_get(card), Component.class).stream()
                .filter(part -> part instanceof Span || part instanceof Paragraph)
                .map(part -> part.getElement().getText())
                .collect(Collectors.joining("\n"));
    }
}
