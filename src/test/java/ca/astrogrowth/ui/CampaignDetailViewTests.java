package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.analytics.CampaignFigures;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.leads.LeadView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignDetailViewTests extends ScreenFixture {

    @Test
    void keepsAnOpenedLeadOpenWhileOthersArrive() {
        CampaignView campaign = open(CampaignState.SCRAPING, 1);
        Details opened = _get(Details.class);
        opened.setOpened(true);
        found(campaign, 3);

        somethingChanged();

        assertThat(_find(Details.class)).hasSize(3).contains(opened);
        assertThat(opened.isOpened()).isTrue();
    }

    @Test
    void saysInASentenceHowFarItIs() {
        CampaignView campaign = open(CampaignState.SCRAPING, 1);
        when(figures.of(campaign.id())).thenReturn(new CampaignFigures(23, 0, 0, 0));

        somethingChanged();

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Nous cherchons des prospects à Montréal\u00a0: 23 trouvés sur 50 visés.");
    }

    @Test
    void saysWhyItStoppedAndStartsAgain() {
        CampaignView campaign = open(CampaignState.FAILED, 0);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("La campagne s’est arrêtée pour une raison inconnue."));
        _click(_get(Button.class, spec -> spec.withText("Reprendre la campagne")));
        verify(campaigns).resume(campaign.id());
    }

    private CampaignView open(CampaignState state, int leadsFound) {
        CampaignView campaign = Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", state);
        when(campaigns.find(campaign.id())).thenReturn(Optional.of(campaign));
        found(campaign, leadsFound);
        go("campagnes/" + campaign.id());
        return campaign;
    }

    private void found(CampaignView campaign, int count) {
        List<LeadView> some = java.util.stream.IntStream.range(0, count)
                .mapToObj(n -> Given.lead(campaign.id(), count - n, "Commerce " + (count - n), 80))
                .toList();
        when(leads.of(any(), any(), any())).thenReturn(new Slice<>(some, null));
    }
}
