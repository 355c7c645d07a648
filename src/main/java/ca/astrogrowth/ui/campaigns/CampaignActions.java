package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.campaigns.Campaigns;
import ca.astrogrowth.ui.kit.Actions;
import ca.astrogrowth.ui.kit.Glyph;
import ca.astrogrowth.ui.kit.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What can be done with a campaign now. */
class CampaignActions extends Div {

    private final Button launch;
    private final Button resume;
    private Runnable acted = () -> {};

    CampaignActions(Campaigns campaigns, CampaignId id) {
        addClassName("actions");
        launch = Actions.primary(Glyph.SEND, getTranslation("action.launch"), () -> {
            campaigns.launch(id);
            told("campaign.launched");
        });
        resume = Actions.primary(Glyph.REFRESH, getTranslation("action.resume"), () -> {
            campaigns.resume(id);
            told("campaign.resumed");
        });
        launch.setVisible(false);
        resume.setVisible(false);
        add(launch, resume);
    }

    void show(CampaignState state) {
        launch.setVisible(state == CampaignState.DRAFT);
        resume.setVisible(state == CampaignState.FAILED);
    }

    void acts(Runnable then) {
        acted = then;
    }

    private void told(String key) {
        Toast.done(getTranslation(key));
        acted.run();
    }
}
