package ca.astrogrowth.ui.campaigns;

import ca.astrogrowth.ui.kit.WizardStep;

/** One question about a new campaign, which an address can have answered before. */
abstract class CampaignStep extends WizardStep {

    CampaignStep(String key) {
        super(key);
    }

    /** Whether the answer is good; tells nobody. */
    abstract boolean isAnswered();
}
