package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.access.ApiKey;
import ca.astrogrowth.access.ApiKeys;
import ca.astrogrowth.access.Scope;
import ca.astrogrowth.ui.kit.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysCardTests extends ScreenFixture {

    private static final ApiKey KEY = new ApiKey(
            new UUID(0, 7),
            "Tableau",
            "x9Zk",
            Set.of(Scope.READ, Scope.APPROVE),
            Instant.parse("2026-11-01T12:00:00Z"),
            Instant.parse("2027-01-30T12:00:00Z"),
            null,
            false);
    private static final String SECRET = "ag_0123456789";

    @Test
    void saysWhatAKeyIsGoodFor() {
        when(keys.of(Given.MARIE)).thenReturn(List.of(KEY));

        go("profil");

        ListItem item = (ListItem) _get(Span.class, spec -> spec.withText("Tableau (…x9Zk)"))
                .getParent()
                .orElseThrow()
                .getParent()
                .orElseThrow();
        assertThat(item.getElement().getTextRecursively())
                .contains("Lire, Approuver et publier", "30 janvier 2027", "Jamais utilisée");
    }

    @Test
    void showsANewKeyOnce() {
        when(keys.create(any(), any(), any(), anyInt())).thenReturn(Optional.of(new ApiKeys.Made(KEY, SECRET)));
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Nouvelle clé")));
        _setValue(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Nom")), "Tableau");
        _click(_get(Button.class, spec -> spec.withText("Créer la clé")));

        verify(keys).create(Given.MARIE, "Tableau", Set.of(Scope.READ), ApiKey.USUAL_DAYS);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Votre clé")).getValue())
                .isEqualTo(SECRET);
        _click(_get(Button.class, spec -> spec.withText("Je l’ai copiée")));
        _assertNone(TextField.class, spec -> spec.withLabel("Votre clé"));
    }

    @Test
    void makesNoKeyWithoutAName() {
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Nouvelle clé")));
        _click(_get(Button.class, spec -> spec.withText("Créer la clé")));

        verify(keys, never()).create(any(), any(), any(), anyInt());
        _assertOne(Dialog.class);
    }

    @Test
    void endsAKeyOnlyAfterAsking() {
        when(keys.of(Given.MARIE)).thenReturn(List.of(KEY));
        go("profil");

        _click(_get(Button.class, spec -> spec.withText("Mettre fin")));
        verify(keys, never()).revoke(any(), any());
        _click(_find(Button.class, spec -> spec.withText("Mettre fin")).getLast());

        verify(keys).revoke(eq(Given.MARIE), eq(KEY.id()));
    }
}
