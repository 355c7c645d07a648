package ca.astrogrowth.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.common.Window;
import ca.astrogrowth.content.ContentFilter;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentListViewTests extends ScreenFixture {

    private final CampaignView campaign =
            Given.campaign(1, "Restaurants", Industry.RESTAURANT, "Montréal", CampaignState.PUBLISHING);

    @Test
    void readsItsFiltersFromTheAddress() {
        when(campaigns.list(any())).thenReturn(new Slice<>(List.of(campaign), null));

        go("contenus?statut=pending&campagne=" + campaign.id());

        verify(contents).list(new ContentFilter(campaign.id(), ContentStatus.PENDING, null), Window.first(12));
        assertThat(_get(Select.class).getValue()).isEqualTo(campaign);
        assertThat(current()).extracting(Anchor::getHref).asString().contains("statut=pending");
    }

    @Test
    void takesNoNoticeOfWhatTheAddressSaysBadly() {
        go("contenus?statut=perdu&campagne=42");

        verify(contents).list(ContentFilter.ALL, Window.first(12));
    }

    @Test
    void eachStatusIsALinkThatKeepsTheCampaign() {
        when(contents.counts(campaign.id())).thenReturn(Map.of(ContentStatus.PUBLISHED, 3L));

        go("contenus?campagne=" + campaign.id());

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("contenus?statut=published&campagne=" + campaign.id());
    }

    @Test
    void lengthensTheListAtATouch() {
        List<ContentView> page = IntStream.range(0, 12)
                .mapToObj(n -> Given.content(n, "Chez Léonie", ContentStatus.PENDING, 90))
                .toList();
        when(contents.list(any(), eq(Window.first(12)))).thenReturn(new Slice<>(page, "next"));
        go("contenus");

        _click(_get(Button.class, spec -> spec.withText("Afficher plus")));

        verify(contents).list(ContentFilter.ALL, Window.first(24));
    }

    private static Anchor current() {
        return _find(Anchor.class).stream()
                .filter(each -> "true".equals(each.getElement().getAttribute("aria-current")))
                .findFirst()
                .orElseThrow();
    }
}
