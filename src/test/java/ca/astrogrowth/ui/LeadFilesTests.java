package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.leads.BadListException;
import ca.astrogrowth.leads.ImportId;
import ca.astrogrowth.leads.ImportPreview;
import ca.astrogrowth.leads.ImportView;
import ca.astrogrowth.leads.ImportView.State;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.ui.imports.LeadFiles;
import ca.astrogrowth.ui.kit.Button;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that come in and go out, on a campaign's page. */
class LeadFilesTests extends ScreenFixture {

    private static final byte[] FILE = "Nom,Tél.,Notes\nChez Léonie,514 555-0101,amie".getBytes(StandardCharsets.UTF_8);
    private static final ImportPreview PREVIEW = new ImportPreview(
            "comma",
            "UTF-8",
            List.of("Nom", "Tél.", "Notes"),
            Map.of("Nom", Field.NAME, "Tél.", Field.PHONE),
            List.of(List.of("Chez Léonie", "514 555-0101", "amie")),
            2_118,
            "© OpenStreetMap contributors, ODbL 1.0");

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);

    @BeforeEach
    void aCampaign() {
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        when(imports.preview(any())).thenReturn(PREVIEW);
    }

    @Test
    void aListIsLookedAtBeforeItIsBroughtIn() {
        choose();

        assertThat(sentences()).contains("resto.csv · 2\u00a0118 lignes", "© OpenStreetMap contributors, ODbL 1.0");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("Chez Léonie", "514 555-0101", "amie");
        verify(imports, never()).start(any(), any(), any(), any());
    }

    @Test
    void whatAColumnTellsCanBeCorrected() {
        choose();
        _setValue(column("Notes"), Field.DESCRIPTION);
        _setValue(column("Tél."), null);

        _click(_get(Button.class, spec -> spec.withText("Importer 2\u00a0118 lignes")));

        verify(imports).start(campaign.id(), "resto.csv", FILE, Map.of("Nom", Field.NAME, "Notes", Field.DESCRIPTION));
        _assertNone(Dialog.class);
    }

    @Test
    void whatIsNoListIsSaidInPlainWordsAndAnotherFileCanBeChosen() {
        when(imports.preview(any())).thenThrow(new BadListException("import.bad.workbook"));

        choose();

        assertThat(sentences()).anyMatch(text -> text.startsWith("Ceci est un classeur, pas une liste."));
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void aListWithoutNamesIsNotBroughtIn() {
        when(imports.start(any(), any(), any(), any())).thenThrow(new BadListException("import.bad.name"));
        choose();

        _click(_get(Button.class, spec -> spec.withText("Importer 2\u00a0118 lignes")));

        assertThat(sentences()).contains("Aucune colonne ne donne le nom des entreprises. Indiquez laquelle.");
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void theReadingIsFollowedLive() {
        brought(State.RUNNING, 500, 20, 0, 0);
        open();
        assertThat(sentences()).contains("Lecture en cours\u00a0: 520 lignes sur 2\u00a0118.");
        assertThat(_find(
                        ProgressBar.class,
                        spec -> spec.withPredicate(bar -> bar.getValue() > 0.2 && bar.getValue() < 0.3)))
                .isNotEmpty();
        brought(State.DONE, 2_031, 84, 0, 3);

        somethingChanged();

        assertThat(sentences()).contains("Liste importée\u00a0: 2\u00a0031 ajoutés, 84 fusionnés, 3 refusés.");
    }

    @Test
    void theRefusedRowsCanBeSaved() throws Exception {
        ImportView done = brought(State.DONE, 2_115, 0, 0, 3);
        doAnswer(call -> {
                    UnaryOperator<String> words = call.getArgument(2);
                    write(call.getArgument(1), words.apply("import.refused.name"));
                    return null;
                })
                .when(imports)
                .writeRefusals(eq(done.id()), any(), any());
        open();

        byte[] saved = _download(_get(
                Anchor.class,
                spec -> spec.withPredicate(
                        link -> link.getElement().getTextRecursively().contains("refusées"))));

        assertThat(new String(saved, StandardCharsets.UTF_8)).isEqualTo("Aucun nom d’entreprise");
    }

    @Test
    void theLeadsOfThisWorkspaceAreSaved(@Autowired LeadFiles files) throws Exception {
        doAnswer(call -> {
                    write(call.getArgument(1), TenantContext.current().value());
                    return null;
                })
                .when(export)
                .write(eq(campaign.id()), any(), any());
        Anchor save = files.leads(campaign.id());
        UI.getCurrent().add(save);

        byte[] saved = _download(save);

        assertThat(new String(saved, StandardCharsets.UTF_8)).isEqualTo(Given.TENANT.value());
    }

    private static void write(OutputStream out, String text) throws java.io.IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void choose() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Importer une liste")));
        _upload(_get(Upload.class), "resto.csv", FILE);
        MockVaadin.clientRoundtrip(false);
    }

    private void open() {
        go("campagnes/" + campaign.id());
    }

    private ImportView brought(State state, int created, int merged, int known, int refused) {
        ImportView list = new ImportView(
                new ImportId(new UUID(50, 1)),
                campaign.id(),
                "resto.csv",
                state,
                2_118,
                created,
                merged,
                known,
                refused,
                null,
                Given.NOW,
                state == State.DONE ? Given.NOW : null);
        when(imports.of(campaign.id())).thenReturn(List.of(list));
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Select<Field> column(String name) {
        return _find(Select.class).stream()
                .filter(each -> each.getAriaLabel()
                        .filter(("Ce que dit la colonne " + name)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
