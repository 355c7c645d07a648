package ca.astrogrowth.ui.engagement;

import ca.astrogrowth.analytics.PostEngagement;

/**
 * Where people say what they read on LinkedIn: of one post by hand, or of many in a list. Screens know no more of it than
 * this, so that a browser fetches what the dialogs are made of when one opens and not with each screen.
 */
public interface FigureEntry {

    /** @param changed what to do once figures were taken */
    void type(PostEngagement post, Runnable changed);

    /** @param changed what to do once figures were taken */
    void bring(Runnable changed);
}
