package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.palette.Quick;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteTests extends ScreenFixture {

    @BeforeEach
    void start() {
        go("");
    }

    @Test
    void offersPlacesAndWhatCanBeMadeBeforeAnybodyTypes() {
        _click(_get(Button.class, spec -> spec.withText("Rechercher")));

        assertThat(offered())
                .containsExactly(
                        "campagnes/nouvelle", ".", "campagnes", "contenus", "calendrier", "notifications", "profil");
    }

    @Test
    void findsAPlaceWhateverItsAccents() {
        press("palette");

        type("calendrïer");

        assertThat(offered()).containsExactly("calendrier");
    }

    @Test
    void findsWhatTheWorkspaceHasAndNothingElse() {
        when(campaigns.named(eq("plateau"), anyInt())).thenAnswer(call -> {
            assertThat(TenantContext.current()).isEqualTo(Given.TENANT);
            return List.of(Given.campaign(
                    1, "Restaurants du Plateau", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING));
        });
        press("palette");

        type("plateau");

        assertThat(offered()).singleElement().asString().startsWith("campagnes/0");
    }

    @Test
    void doesNotSearchForOneLetter() {
        press("palette");

        type("p");

        verify(campaigns, never()).named(eq("p"), anyInt());
        assertThat(offered()).contains("profil");
    }

    @Test
    void saysThatNothingMatches() {
        press("palette");

        type("xyz");

        assertThat(offered()).isEmpty();
        _get(com.vaadin.flow.component.html.Paragraph.class, spec -> spec.withClasses("palette-nothing"));
    }

    @Test
    void closesWhenItHasLedSomewhere() {
        press("palette");

        go("campagnes");

        _assertNone(Dialog.class);
    }

    @Test
    void opensOnce() {
        press("palette");
        press("palette");
        press("shortcuts");

        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void tellsTheKeys() {
        press("shortcuts");

        assertThat(_find(DescriptionList.Term.class)).isNotEmpty();
        _click(_get(Button.class, spec -> spec.withText("Fermer")));
        _assertNone(Dialog.class);
    }

    private static void press(String event) {
        _fireDomEvent(_get(Quick.class), event);
    }

    private static void type(String words) {
        _setValue(_get(Input.class), words);
    }

    private static List<String> offered() {
        return _find(Anchor.class).stream()
                .filter(each -> "option".equals(each.getElement().getAttribute("role")))
                .map(Anchor::getHref)
                .toList();
    }
}
