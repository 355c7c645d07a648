package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.leads.LeadFilter;
import ca.astrogrowth.leads.LeadFilter.Sort;
import ca.astrogrowth.leads.LeadId;
import ca.astrogrowth.leads.LeadView;
import ca.astrogrowth.ui.kit.Button;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand leads on a wide screen. */
class LeadGridTests extends ScreenFixture {

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);

    @BeforeEach
    void tenThousand() {
        width(true);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        when(figures.of(any())).thenReturn(new CampaignFigures(10_000, 0, 0, 0));
        when(leads.count(any(), any())).thenReturn(10_000);
        when(leads.of(any(), any(), anyInt(), anyInt()))
                .thenAnswer(call -> IntStream.range(
                                call.getArgument(2), call.<Integer>getArgument(2) + call.<Integer>getArgument(3))
                        .mapToObj(n -> Given.lead(campaign.id(), n % 90, "Commerce " + n, 50))
                        .toList());
        when(leads.leadOf(any())).thenAnswer(call -> Optional.of(call.getArgument(0)));
        when(leads.details(any())).thenReturn(Optional.of(GivenLead.details(campaign.id(), null)));
    }

    @Test
    void onlyTheRowsInSightAreReadAndTheListOfPhonesIsNot() {
        open("");

        Grid<LeadView> grid = grid();
        assertThat(GridKt._size(grid)).isEqualTo(10_000);
        verify(leads, never()).of(any(), any(), any());
        clearInvocations(leads);
        assertThat(GridKt._fetch(grid, 9_000, 20)).hasSize(20);
        verify(leads).of(campaign.id(), LeadFilter.NONE, 9_000, 20);
        _assertNone(Div.class, spec -> spec.withClasses("prospects"));
    }

    @Test
    void aPhoneHasAListAndReadsNoGrid() {
        width(false);
        open("");

        _assertNone(Grid.class);
        verify(leads, never()).of(any(), any(), anyInt(), anyInt());
    }

    @Test
    void theAddressSaysTheOrderInBothDirections() {
        open("?tri=-score&q=table");

        GridKt._fetch(grid(), 0, 10);

        verify(leads)
                .of(eq(campaign.id()), eq(new LeadFilter(null, null, null, "table", Sort.SCORE, true)), eq(0), eq(10));
    }

    @Test
    void aChosenLeadOpensBesideTheListAndGoingBackClosesIt() {
        LeadId lead = GivenLead.details(campaign.id(), null).lead().id();
        open("?prospect=" + lead);
        assertThat(_get(Aside.class, spec -> spec.withClasses("lead-drawer"))).isNotNull();
        assertThat(_get(H1.class, spec -> spec.withText("Chez Léonie"))).isNotNull();
        Grid<LeadView> same = grid();

        open("");

        _assertNone(Aside.class, spec -> spec.withClasses("lead-drawer"));
        assertThat(grid()).isSameAs(same);
    }

    @Test
    void closingTheDrawerKeepsTheList() {
        open("?prospect=" + GivenLead.details(campaign.id(), null).lead().id());

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Fermer la fiche")));
        MockVaadin.clientRoundtrip(false);

        _assertNone(Aside.class, spec -> spec.withClasses("lead-drawer"));
        assertThat(GridKt._size(grid())).isEqualTo(10_000);
    }

    @Test
    void aLeadThatIsGoneOpensNothing() {
        when(leads.details(any())).thenReturn(Optional.empty());

        open("?prospect=" + GivenLead.details(campaign.id(), null).lead().id());

        _assertNone(Aside.class, spec -> spec.withClasses("lead-drawer"));
        assertThat(GridKt._size(grid())).isEqualTo(10_000);
    }

    @Test
    void onAPhoneTheSameAddressIsTheLeadsOwnPage() {
        width(false);
        LeadId lead = GivenLead.details(campaign.id(), null).lead().id();

        open("?prospect=" + lead);

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("prospects/" + lead);
    }

    private void open(String query) {
        go("campagnes/" + campaign.id() + query);
    }

    @SuppressWarnings("unchecked")
    private static Grid<LeadView> grid() {
        return _get(Grid.class);
    }
}
