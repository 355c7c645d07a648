package ca.astrogrowth.ui.contents;

import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.content.Place;
import ca.astrogrowth.publishing.LinkedInStatus;
import ca.astrogrowth.publishing.PublicationView;
import ca.astrogrowth.ui.engagement.PostReception;
import ca.astrogrowth.ui.kit.Allowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that a content's page shows, read at one moment.
 *
 * @param destination in whose name it is to appear; null as long as the workspace has no connection
 * @param place in the list that it was opened from; null when it was opened alone
 * @param reachable whether any client has a link by which to answer
 * @param variants all contents about the same lead, this one among them
 */
record ContentPage(
        ContentDetails details,
        List<ContentView> variants,
        @Nullable PublicationView publication,
        @Nullable PostReception reception,
        LinkedInStatus account,
        @Nullable UUID destination,
        @Nullable Place place,
        boolean reachable) {

    ContentPage {
        variants = List.copyOf(variants);
    }

    ContentView content() {
        return details.content();
    }

    /** Whether the person at the screen may have it otherwise now: not while it is being written, not once it is out. */
    boolean mayChange() {
        return Allowed.to(Right.WRITE) && content().status().canBecome(ContentStatus.DRAFT);
    }
}
