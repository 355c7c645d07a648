package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.LeadTargetException;
import ca.astrogrowth.campaigns.NewCampaign;
import ca.astrogrowth.common.Money;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Allowed;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with a campaign now; what makes no sense now is not there. */
class CampaignActions extends Div {

    /** While it searches, and while it stands still, something else comes first. */
    private static final EnumSet<CampaignState> HAS_ITS_LEADS =
            EnumSet.of(CampaignState.GENERATING, CampaignState.PUBLISHING, CampaignState.COMPLETED);

    private static final EnumSet<CampaignState> HAS_WRITTEN =
            EnumSet.of(CampaignState.PUBLISHING, CampaignState.COMPLETED);
    private static final EnumSet<CampaignState> CAN_PAUSE =
            EnumSet.of(CampaignState.SCRAPING, CampaignState.GENERATING);

    private final transient CampaignMoves moves;
    private final CampaignId id;
    private final Button launch = Actions.primary(Glyph.SEND, getTranslation("action.launch"), this::launch);
    private final Button resume = Actions.primary(Glyph.REFRESH, getTranslation("action.resume"), this::resume);
    private final Button pause = Actions.plain(
            Glyph.PAUSE,
            getTranslation("campaign.pause"),
            () -> new AskDialog("campaign.pause.ask", this::pause).open());
    private final Button more = Actions.plain(Glyph.PLUS, getTranslation("campaign.more"), this::askForMore);
    private final Button write = Actions.plain(Glyph.SPARKLE, getTranslation("campaign.write"), this::askToWrite);
    private transient @Nullable CampaignPage page;
    private Runnable acted = () -> {};

    CampaignActions(CampaignMoves moves, CampaignId id) {
        this.moves = moves;
        this.id = id;
        addClassName("actions");
        for (Button button : new Button[] {launch, resume, pause, more, write}) {
            button.setVisible(false);
            add(Allowed.only(Right.WRITE, button));
        }
        CampaignMenu menu = new CampaignMenu(id, () -> onShown(this::askForName), () -> onShown(this::askToDelete));
        add(Allowed.only(Right.WRITE, menu));
    }

    void show(CampaignPage shown) {
        page = shown;
        CampaignState state = shown.campaign().state();
        launch.setVisible(state == CampaignState.DRAFT);
        resume.setVisible(state == CampaignState.FAILED);
        pause.setVisible(CAN_PAUSE.contains(state));
        more.setVisible(HAS_ITS_LEADS.contains(state) && shown.campaign().targetLeads() < NewCampaign.MOST_LEADS);
        write.setVisible(HAS_WRITTEN.contains(state) && shown.unwritten() > 0);
    }

    void acts(Runnable then) {
        acted = then;
    }

    void resume() {
        told("campaign.resumed", () -> moves.resume(id));
    }

    void raiseAndResume(Money more) {
        told("campaign.resumed", () -> moves.raiseAndResume(id, more));
    }

    private void launch() {
        told("campaign.launched", () -> moves.launch(id));
    }

    private void pause() {
        orGone(() -> {
            if (moves.pause(id)) {
                Toast.done(getTranslation("campaign.paused"));
            } else {
                Toast.failed(getTranslation("campaign.pause.late"));
            }
        });
    }

    private void askForMore() {
        onShown(shown -> new MoreLeadsDialog(shown, moves::estimate, this::more).open());
    }

    private void more(int extra) {
        try {
            told("campaign.more.started", () -> moves.more(id, extra));
        } catch (LeadTargetException full) {
            Toast.failed(getTranslation("campaign.more.full", NewCampaign.MOST_LEADS));
            acted.run();
        }
    }

    private void askToWrite() {
        onShown(shown -> new AskDialog("campaign.write.ask", this::write, shown.unwritten()).open());
    }

    private void write() {
        orGone(() -> {
            int asked = moves.write(id);
            Toast.done(getTranslation("campaign.write.started", asked));
        });
    }

    private void askForName(CampaignPage shown) {
        new RenameDialog(shown.campaign().name(), name -> told("campaign.renamed", () -> moves.rename(id, name)))
                .open();
    }

    private void askToDelete(CampaignPage shown) {
        new DeleteCampaignDialog(shown, () -> {
                    UI.getCurrent().navigate(Links.CAMPAIGNS);
                    orGone(() -> {
                        moves.delete(id);
                        Toast.done(getTranslation(
                                "campaign.deleted", shown.campaign().name()));
                    });
                })
                .open();
    }

    private void told(String key, Runnable act) {
        orGone(() -> {
            act.run();
            Toast.done(getTranslation(key));
        });
    }

    /** Somebody may have deleted it in another window. */
    private void orGone(Runnable act) {
        try {
            act.run();
        } catch (NoSuchElementException gone) {
            Toast.failed(getTranslation("campaign.gone"));
        }
        acted.run();
    }

    private void onShown(Consumer<CampaignPage> act) {
        if (page != null) {
            act.accept(page);
        }
    }
}
