package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.ui.kit.CampaignCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignListViewTests extends ScreenFixture {

    private static final Set<CampaignState> WAITING = EnumSet.of(CampaignState.PAUSED, CampaignState.FAILED);

    @BeforeEach
    void two() {
        when(campaigns.list(any(), any())).thenReturn(new Slice<>(List.of(), null));
        when(campaigns.list(eq(EnumSet.allOf(CampaignState.class)), any()))
                .thenReturn(new Slice<>(
                        List.of(
                                Given.campaign(1, "A", Industry.DENTIST, "Laval", CampaignState.SCRAPING),
                                Given.campaign(2, "B", Industry.DENTIST, "Laval", CampaignState.PAUSED)),
                        null));
    }

    @Test
    void showsAllWithTheirFiguresReadAtOnce() {
        clearInvocations(figures);
        go("campagnes");

        assertThat(_find(CampaignCard.class)).hasSize(2);
        verify(figures).ofAll(any());
        verify(figures, never()).of(any());
    }

    @Test
    void theAddressSaysWhichAreShown() {
        when(campaigns.list(eq(WAITING), any()))
                .thenReturn(new Slice<>(
                        List.of(Given.campaign(2, "B", Industry.DENTIST, "Laval", CampaignState.PAUSED)), null));
        go("campagnes");

        go("campagnes?etat=waiting");

        assertThat(_find(CampaignCard.class)).hasSize(1);
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("aria-current", "true"))
                        .getHref())
                .isEqualTo("campagnes?etat=waiting");
    }

    @Test
    void nothingInAStateIsNotCalledAnEmptyWorkspace() {
        go("campagnes?etat=draft");

        assertThat(_get(H2.class).getText()).isEqualTo("Rien à montrer ici");
    }

    @Test
    void anEmptyWorkspaceHasNothingToFilter() {
        when(campaigns.list(any(), any())).thenReturn(new Slice<>(List.of(), null));

        go("campagnes");

        assertThat(_get(H2.class).getText()).isEqualTo("Aucune campagne pour l’instant");
        _assertNone(Anchor.class, spec -> spec.withAttribute("aria-current", "true"));
    }
}
