package ca.astrogrowth.ui.kit;

import ca.astrogrowth.campaigns.CampaignState;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.publishing.PublicationState;
import com.vaadin.flow.component.Component;
import java.util.Locale;

/** What a colour says. */
public enum Tone {
    QUIET,
    LIVE,
    WAITING,
    GOOD,
    BAD;

    public void on(Component component) {
        component.getElement().setAttribute("data-tone", name().toLowerCase(Locale.ROOT));
    }

    static Tone of(CampaignState state) {
        return switch (state) {
            case DRAFT -> QUIET;
            case SCRAPING, GENERATING, PUBLISHING -> LIVE;
            case PAUSED -> WAITING;
            case COMPLETED -> GOOD;
            case FAILED -> BAD;
        };
    }

    static Tone of(ContentStatus status) {
        return switch (status) {
            case DRAFT, REJECTED -> QUIET;
            case PENDING -> WAITING;
            case WITH_CLIENT, APPROVED, SCHEDULED -> LIVE;
            case PUBLISHED -> GOOD;
            case FAILED -> BAD;
        };
    }

    public static Tone of(PublicationState state) {
        return switch (state) {
            case QUEUED -> QUIET;
            case SENDING -> LIVE;
            case PUBLISHED -> GOOD;
            case REFUSED -> BAD;
            case UNKNOWN -> WAITING;
        };
    }
}
