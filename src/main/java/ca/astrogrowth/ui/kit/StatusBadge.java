package ca.astrogrowth.ui.kit;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.publishing.PublicationState;
import com.vaadin.flow.component.html.Span;

/** A state in a word and a colour. */
public class StatusBadge extends Span {

    public StatusBadge() {
        addClassName("badge");
    }

    public void show(CampaignState state) {
        show("campaign.state." + state.code(), Tone.of(state));
    }

    public void show(ContentStatus status) {
        show("content.status." + status.code(), Tone.of(status));
    }

    public void show(PublicationState state) {
        show("publication.state." + state.code(), Tone.of(state));
    }

    private void show(String key, Tone tone) {
        setText(getTranslation(key));
        tone.on(this);
    }
}
