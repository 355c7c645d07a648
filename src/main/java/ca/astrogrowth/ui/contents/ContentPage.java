package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.PublicationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a content's page shows, read at one moment.
 *
 * @param variants all contents about the same lead, this one among them
 */
record ContentPage(
        ContentDetails details,
        List<ContentView> variants,
        @Nullable PublicationView publication,
        LinkedInAccount account) {

    ContentPage {
        variants = List.copyOf(variants);
    }

    ContentView content() {
        return details.content();
    }

    /** Whether a person may have it otherwise now: not while it is being written, not once it is out. */
    boolean mayChange() {
        return content().status().canBecome(ContentStatus.DRAFT);
    }
}
