package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.CampaignView;
import ca.astrogrowth.leads.Coverage;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Numbers;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of the territory was searched, and what was not. */
class CoverageNote extends Div {

    private static final int WHOLE = 100;

    private final Paragraph share = new Paragraph();
    private final Paragraph missing = new Paragraph();

    CoverageNote() {
        addClassName("coverage");
        missing.addClassName("hint");
        add(Glyph.PIN.icon(), new Div(share, missing));
    }

    void show(@Nullable Coverage coverage, CampaignView campaign) {
        setVisible(coverage != null);
        if (coverage == null) {
            return;
        }
        share.setText(getTranslation(
                coverage.estimatedShare() == WHOLE ? "coverage.whole" : "coverage.share",
                coverage.tilesSearched(),
                coverage.estimatedShare(),
                Numbers.whole(coverage.tilesSearched(), getLocale())));
        List<String> gaps = gaps(coverage, campaign.state());
        missing.setText(String.join(" ", gaps));
        missing.setVisible(!gaps.isEmpty());
    }

    private List<String> gaps(Coverage coverage, CampaignState state) {
        List<String> gaps = new ArrayList<>();
        if (coverage.tilesWaiting() > 0 && state != CampaignState.SCRAPING) {
            String key = state == CampaignState.PAUSED ? "coverage.paused" : "coverage.waiting";
            gaps.add(getTranslation(key, coverage.tilesWaiting()));
        }
        if (coverage.tilesCutShort() > 0) {
            gaps.add(getTranslation("coverage.crowded", coverage.tilesCutShort()));
        }
        return gaps;
    }
}
