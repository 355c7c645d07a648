package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.LeadTargetException;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What can be done with a campaign now. */
class CampaignActions extends Div {

    /** While it searches, and while it stands still, something else comes first. */
    private static final EnumSet<CampaignState> HAS_ITS_LEADS =
            EnumSet.of(CampaignState.GENERATING, CampaignState.PUBLISHING, CampaignState.COMPLETED);

    private final transient CampaignMoves moves;
    private final CampaignId id;
    private final Button launch = Actions.primary(Glyph.SEND, getTranslation("action.launch"), this::launch);
    private final Button resume = Actions.primary(Glyph.REFRESH, getTranslation("action.resume"), this::resume);
    private final Button more = Actions.plain(Glyph.PLUS, getTranslation("campaign.more"), this::ask);
    private transient @Nullable CampaignPage page;
    private Runnable acted = () -> {};

    CampaignActions(CampaignMoves moves, CampaignId id) {
        this.moves = moves;
        this.id = id;
        addClassName("actions");
        launch.setVisible(false);
        resume.setVisible(false);
        more.setVisible(false);
        add(launch, resume, more);
    }

    void show(CampaignPage shown) {
        page = shown;
        CampaignState state = shown.campaign().state();
        launch.setVisible(state == CampaignState.DRAFT);
        resume.setVisible(state == CampaignState.FAILED);
        more.setVisible(HAS_ITS_LEADS.contains(state) && shown.campaign().targetLeads() < NewCampaign.MOST_LEADS);
    }

    void acts(Runnable then) {
        acted = then;
    }

    void resume() {
        moves.resume(id);
        told("campaign.resumed");
    }

    void raiseAndResume(Money more) {
        moves.raiseAndResume(id, more);
        told("campaign.resumed");
    }

    private void launch() {
        moves.launch(id);
        told("campaign.launched");
    }

    private void ask() {
        if (page != null) {
            new MoreLeadsDialog(page, moves::estimate, this::more).open();
        }
    }

    private void more(int extra) {
        try {
            moves.more(id, extra);
            told("campaign.more.started");
        } catch (LeadTargetException full) {
            Toast.failed(getTranslation("campaign.more.full", NewCampaign.MOST_LEADS));
            acted.run();
        }
    }

    private void told(String key) {
        Toast.done(getTranslation(key));
        acted.run();
    }
}
