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

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Words that somebody typed are not lost, neither by a key nor by a session that ends. */
class ContentUnsavedTests extends ScreenFixture {

    private static final String TYPED = "Passez voir Léonie.";

    private final ContentView content = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);

    @Test
    void escapeAsksBeforeTypedWordsAreThrownAway() {
        open();
        press("Modifier");
        _setValue(hook(), TYPED);

        escape(false);

        assertThat(_find(Dialog.class))
                .extracting(Dialog::getHeaderTitle)
                .contains("Abandonner vos changements\u202f?");
        assertThat(hook().getValue()).isEqualTo(TYPED);
        press("Abandonner");
        assertThat(_find(Dialog.class)).noneMatch(Dialog::isOpened);
        verify(editor, never()).edit(any(), anyLong(), any());
    }

    @Test
    void escapeClosesWhatNobodyChanged() {
        open();
        press("Modifier");

        escape(false);

        _assertNone(Dialog.class);
    }

    @Test
    void theLastLettersCountThoughTheyWereNotSentYet() {
        open();
        press("Modifier");

        escape(true);

        assertThat(_find(Dialog.class)).hasSize(2);
    }

    @Test
    void offersWhatWasTypedBeforeTheSessionEnded() {
        open();
        browserAnswers(kept(content.version()));
        assertThat(said()).anyMatch(text -> text.startsWith("Vous aviez commencé à modifier ce texte"));

        press("Reprendre votre texte");

        assertThat(hook().getValue()).isEqualTo(TYPED);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Texte")).getValue())
                .isEqualTo(Objects.requireNonNull(content.text()).body());
        press("Repartir du texte actuel");
        assertThat(hook().getValue())
                .isEqualTo(Objects.requireNonNull(content.text()).hook());
    }

    @Test
    void theEditorItselfGoesOnWithItToo() {
        open();
        browserAnswers(kept(content.version()));

        press("Modifier");

        assertThat(hook().getValue()).isEqualTo(TYPED);
    }

    @Test
    void saysThatTheContentChangedMeanwhile() {
        open();
        browserAnswers(kept(content.version() - 1));

        assertThat(said()).anyMatch(text -> text.contains("Il a changé depuis"));
    }

    @Test
    void forgetsItWhenTold() {
        open();
        browserAnswers(kept(content.version()));

        press("L’oublier");
        assertThat(scripts()).anyMatch(script -> script.contains("removeItem"));
        press("Modifier");

        assertThat(hook().getValue())
                .isEqualTo(Objects.requireNonNull(content.text()).hook());
    }

    @Test
    void whatIsOutIsNotTakenUpAgain() {
        when(contents.find(content.id()))
                .thenReturn(Optional.of(Given.content(1, "Chez Léonie", ContentStatus.PUBLISHED, 90)));
        go("contenus/" + content.id());

        browserAnswers(kept(content.version()));

        _assertNone(Button.class, spec -> spec.withText("Reprendre votre texte"));
    }

    private void open() {
        when(contents.find(content.id())).thenReturn(Optional.of(content));
        go("contenus/" + content.id());
    }

    private static ObjectNode kept(long version) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode().put("at", 1).put("version", version);
        kept.putObject("parts").put("hook", TYPED);
        return kept;
    }

    /** What the browser has kept, to whoever asks for it. */
    private static void browserAnswers(ObjectNode kept) {
        pending().stream()
                .filter(script -> script.getInvocation().getExpression().contains("return found"))
                .toList()
                .forEach(script -> script.complete(kept));
    }

    private static List<String> scripts() {
        return pending().stream()
                .map(script -> script.getInvocation().getExpression())
                .toList();
    }

    private static List<PendingJavaScriptInvocation> pending() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    /** @param more whether letters were typed that the server does not know yet */
    private static void escape(boolean more) {
        Dialog dialog = _get(Dialog.class);
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        pending().stream()
                .filter(script -> script.getInvocation().getExpression().contains("const known"))
                .toList()
                .forEach(script -> script.complete(JsonNodeFactory.instance.booleanNode(more)));
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static TextArea hook() {
        return _get(TextArea.class, spec -> spec.withLabel("Accroche"));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
