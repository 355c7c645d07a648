package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.Contents;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.ui.kit.Decisions.Outcome;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.stereotype.Component;

/** Going through a list of contents, one after the other. */
@Component
class Viewing {

    private final Contents contents;

    Viewing(Contents contents) {
        this.contents = contents;
    }

    /** After a decision, the next one that waits; when it was taken back, the one that it was about. */
    void after(Outcome outcome, ContentId id, Asked list, Runnable stay) {
        switch (outcome) {
            case DECIDED -> goOn(id, list);
            case TAKEN_BACK -> {
                open(list.path(id));
                stay.run();
            }
            case REFUSED -> stay.run();
        }
    }

    private void goOn(ContentId id, Asked list) {
        Place next = contents.place(id, list.wanted().in(ContentStatus.PENDING));
        if (next.after() != null) {
            open(list.path(next.after()));
        } else if (next.before() != null) {
            open(list.path(next.before()));
        } else {
            open(list.path());
        }
    }

    static void open(String path) {
        String[] parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }
}
