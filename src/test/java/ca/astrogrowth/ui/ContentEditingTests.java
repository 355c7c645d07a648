package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentNotPendingException;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.content.TextEdit;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** Having a content otherwise: by hand, or written again. */
class ContentEditingTests extends ScreenFixture {

    private static final String HOOK = "Passez voir Léonie.";

    @Test
    void savesWhatAPersonWrote() {
        ContentView content = open(ContentStatus.PENDING);

        press("Modifier");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Accroche")), HOOK);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mots-clics")), "Laval, #Resto");
        press("Enregistrer");

        ArgumentCaptor<TextEdit> edit = ArgumentCaptor.captor();
        verify(editor).edit(Mockito.eq(content.id()), Mockito.eq(content.version()), edit.capture());
        assertThat(edit.getValue().hook()).isEqualTo(HOOK);
        assertThat(edit.getValue().hashtags()).containsExactly("#Laval", "#Resto");
        _assertNone(Dialog.class);
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndSavesNothing() {
        open(ContentStatus.PENDING);

        press("Modifier");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Accroche")), " ");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Texte")), "a".repeat(3_000));
        press("Enregistrer");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Accroche")).getErrorMessage())
                .isEqualTo("Écrivez une première phrase.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Texte")).getErrorMessage())
                .contains("de trop pour LinkedIn");
        verify(editor, never()).edit(any(), anyLong(), any());
    }

    @Test
    void keepsWhatWasTypedWhenTheContentChangedMeanwhile() {
        ContentView content = open(ContentStatus.PENDING);
        when(editor.edit(Mockito.eq(content.id()), Mockito.eq(content.version()), any()))
                .thenThrow(Mockito.<StaleContentException>mock());

        press("Modifier");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Accroche")), HOOK);
        press("Enregistrer");

        TextArea hook = _get(TextArea.class, spec -> spec.withLabel("Accroche"));
        assertThat(hook.getValue()).isEqualTo(HOOK);
        press("Charger le nouveau texte");
        assertThat(hook.getValue())
                .isEqualTo(Objects.requireNonNull(content.text()).hook());
    }

    @Test
    void saysWhoWasFasterInTheDialogWithoutLosingTheWords() {
        open(ContentStatus.PENDING);
        ContentNotPendingException late = Mockito.mock();
        when(late.status()).thenReturn(ContentStatus.PUBLISHED);
        when(editor.edit(any(), anyLong(), any())).thenThrow(late);

        press("Modifier");
        press("Enregistrer");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("Publié"));
        _assertNone(Button.class, spec -> spec.withText("Charger le nouveau texte"));
        assertThat(_get(Dialog.class).isOpened()).isTrue();
    }

    @Test
    void hasItWrittenAgainWithTheWishesChosen() {
        ContentView content = open(ContentStatus.PENDING);

        press("Régénérer");
        _setValue(this.<CheckboxGroup<String>>wishes(), Set.of("shorter", "warmer"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Dans vos mots")), "parler de la terrasse");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Nouvelle image aussi")), true);
        pressIn("Régénérer");

        verify(editor)
                .rewrite(content.id(), content.version(), "Plus court, Plus chaleureux, parler de la terrasse", true);
    }

    @Test
    void refusesAWishThatIsTooLong() {
        open(ContentStatus.PENDING);

        press("Régénérer");
        _setValue(this.<CheckboxGroup<String>>wishes(), Set.of("shorter"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Dans vos mots")), "a".repeat(499));
        pressIn("Régénérer");

        verify(editor, never()).rewrite(any(), anyLong(), any(), Mockito.anyBoolean());
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Dans vos mots")).isInvalid())
                .isTrue();
    }

    @Test
    void asksForTwoVariantsBesidesThisOne() {
        ContentView content = open(ContentStatus.PUBLISHED);

        press("Deux variantes");
        press("Demander deux variantes");

        verify(editor).generate(content.lead(), null, 2);
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("en haut de cette page"));
    }

    @Test
    void hasOnlyThePictureDrawnAgain() {
        ContentView content = open(ContentStatus.PENDING);

        press("Nouvelle image seulement");

        verify(editor).redraw(content.id(), content.version());
    }

    @Test
    void asksBeforeAnApprovalIsLostForAPicture() {
        ContentView content = open(ContentStatus.APPROVED);

        press("Nouvelle image seulement");
        verify(editor, never()).redraw(any(), anyLong());
        press("Refaire l’image");

        verify(editor).redraw(content.id(), content.version());
    }

    @Test
    void showsTheFreshContentWhenItWasStale() {
        ContentView content = open(ContentStatus.PENDING);
        Mockito.doThrow(Mockito.<StaleContentException>mock()).when(editor).redraw(content.id(), content.version());
        ContentView rejected = Given.content(1, "Chez Léonie", ContentStatus.REJECTED, 90);
        when(contents.find(content.id())).thenReturn(Optional.of(rejected));

        press("Nouvelle image seulement");

        _assertNone(Button.class, spec -> spec.withText("Approuver"));
    }

    @Test
    void whatIsBeingWrittenOrIsOutCannotBeChanged() {
        for (ContentStatus status : List.of(ContentStatus.DRAFT, ContentStatus.PUBLISHED)) {
            open(status);
            _assertNone(Button.class, spec -> spec.withText("Modifier"));
            _assertNone(Button.class, spec -> spec.withText("Régénérer"));
            go("contenus");
        }
    }

    private ContentView open(ContentStatus status) {
        ContentView content = Given.content(1, "Chez Léonie", status, 90);
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        go("contenus/" + content.id());
        return content;
    }

    @SuppressWarnings("unchecked")
    private <T> T wishes() {
        return (T) _get(CheckboxGroup.class);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The button of the dialog, which has the name of the one that opened it. */
    private static void pressIn(String text) {
        _click(_find(_get(Dialog.class), Button.class, spec -> spec.withText(text))
                .getFirst());
    }
}
