package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.content.StaleContentException;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A content that was opened from the gallery is one of a list. */
class ContentViewerTests extends ScreenFixture {

    private static final String LIST = "?statut=pending";
    private static final ContentFilter PENDING = ContentFilter.of(ContentStatus.PENDING);

    private final ContentView leonie = Given.content(3, "Chez Léonie", ContentStatus.PENDING, 90);
    private final ContentView nino = Given.content(2, "Pizzeria Nino", ContentStatus.PENDING, 80);
    private final ContentView plateau = Given.content(1, "Le Petit Plateau", ContentStatus.PENDING, 80);

    @BeforeEach
    void three() {
        for (ContentView each : new ContentView[] {leonie, nino, plateau}) {
            when(contents.find(each.id())).thenReturn(Optional.of(each));
        }
        place(leonie, new Place(1, 3, null, nino.id()));
        place(nino, new Place(2, 3, leonie.id(), plateau.id()));
        place(plateau, new Place(3, 3, nino.id(), null));
        open(nino);
    }

    @Test
    void saysWhereItStandsAndLeadsToItsNeighbours() {
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("2 de 3");
        assertThat(step("Contenu précédent").getHref()).isEqualTo(path(leonie));
        assertThat(step("Contenu suivant").getHref()).isEqualTo(path(plateau));
        assertThat(closing()).extracting(Anchor::getHref).containsExactly("contenus" + LIST);
    }

    @Test
    void atTheEndThereIsNoNext() {
        open(plateau);

        assertThat(step("Contenu suivant").getHref()).isEmpty();
        assertThat(step("Contenu suivant").getElement().getAttribute("aria-disabled"))
                .isEqualTo("true");
    }

    @Test
    void openedAloneItIsOfNoList() {
        go("contenus/" + nino.id());

        assertThat(closing()).isEmpty();
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).noneMatch(text -> text.contains(" de 3"));
        press("Approuver");
        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void approvingGoesToTheNextThatWaitsAndTakingBackReturns() {
        press("Approuver");

        verify(contents).approve(nino.id(), nino.version());
        assertThat(shown()).isEqualTo("Le Petit Plateau");

        press("Annuler");

        verify(contents).undo(nino.id());
        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void afterTheLastOneComesTheOneBeforeIt() {
        open(plateau);

        press("Approuver");

        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void whenNoneWaitsTheGalleryIsThere() {
        place(nino, new Place(0, 0, null, null));

        press("Approuver");

        assertThat(shown()).isEqualTo("Contenus");
        press("Annuler");
        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void whatIsRefusedStays() {
        StaleContentException changed = Mockito.mock();
        when(contents.approve(any(), anyLong())).thenThrow(changed);

        press("Approuver");

        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void keysMoveDecideAndClose() {
        key("ArrowRight", nino);
        assertThat(shown()).isEqualTo("Le Petit Plateau");
        key("ArrowLeft", plateau);
        key("A", nino);
        verify(contents).approve(nino.id(), nino.version());
        key("r", plateau);
        assertThat(_get(Dialog.class).isOpened()).isTrue();
        _get(Dialog.class).close();
        key("Escape", plateau);
        assertThat(shown()).isEqualTo("Contenus");
    }

    @Test
    void aKeyPressedTwiceDecidesNothingThatNobodySaw() {
        key("a", nino);
        key("a", nino);

        verify(contents).approve(nino.id(), nino.version());
        verify(contents, never()).approve(plateau.id(), plateau.version());
    }

    @Test
    void whatIsDecidedHasNoKeyForIt() {
        ContentView out = Given.content(2, "Pizzeria Nino", ContentStatus.PUBLISHED, 80);
        when(contents.find(nino.id())).thenReturn(Optional.of(out));
        go("contenus");
        open(nino);

        key("a", nino);
        key("e", nino);

        verify(contents, never()).approve(any(), anyLong());
        _assertNone(Dialog.class);
    }

    @Test
    void aThumbPassesToTheNext() {
        fire(swiped(), "swipe-left", JsonNodeFactory.instance.objectNode());
        assertThat(shown()).isEqualTo("Le Petit Plateau");

        fire(swiped(), "swipe-right", JsonNodeFactory.instance.objectNode());
        assertThat(shown()).isEqualTo("Pizzeria Nino");
    }

    @Test
    void wordsAreCutWhereLinkedInCutsThemAndStayUnfolded() {
        NativeButton more = _get(NativeButton.class, spec -> spec.withText("…plus"));
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        assertThat(words()).doesNotContain("#AchatLocal").hasSizeLessThanOrEqualTo(210);

        _click(more);

        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(words()).contains("#AchatLocal");
        key("ArrowRight", nino);
        assertThat(words()).contains("#AchatLocal");
    }

    @Test
    void thePictureFillsTheScreenAtATouch() {
        _click(_find(NativeButton.class).stream()
                .filter(each ->
                        each.getAriaLabel().filter("Agrandir l’image"::equals).isPresent())
                .findFirst()
                .orElseThrow());

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Pizzeria Nino");
    }

    private void place(ContentView content, Place place) {
        when(contents.place(content.id(), PENDING)).thenReturn(place);
    }

    private static void open(ContentView content) {
        go(path(content));
    }

    private static String path(ContentView content) {
        return "contenus/" + content.id() + LIST;
    }

    private static List<Anchor> closing() {
        return _find(Anchor.class).stream()
                .filter(each -> each.getElement().getTextRecursively().equals("Fermer"))
                .toList();
    }

    private static Anchor step(String name) {
        return _find(Anchor.class).stream()
                .filter(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static String shown() {
        return _get(H1.class).getText();
    }

    private static String words() {
        return _get(Paragraph.class, spec -> spec.withId("post-text"))
                .getElement()
                .getTextRecursively();
    }

    private static Element swiped() {
        return _find(com.vaadin.flow.component.html.Div.class).stream()
                .filter(each -> each.hasClassName("viewer-page"))
                .findFirst()
                .orElseThrow()
                .getElement();
    }

    /**
     * Where nothing else takes it.
     *
     * @param seen what the screen showed when the key was pressed
     */
    private static void key(String name, ContentView seen) {
        Element page = UI.getCurrent().getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        Set<String> asked = ReflectionTestUtils.invokeMethod(
                page.getNode().getFeature(ElementListenerMap.class), "getExpressions", "keydown");
        for (String expression : Objects.requireNonNull(asked)) {
            if (expression.equals("event.key")) {
                data.put(expression, name);
            } else if (expression.startsWith("(document")) {
                data.put(expression, seen.id().toString());
            } else {
                data.put(expression, true);
            }
        }
        fire(page, "keydown", data);
    }

    private static void fire(Element element, String type, ObjectNode data) {
        DomEvent event = new DomEvent(element, type, data);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(event);
    }
}
