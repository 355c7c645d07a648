package ca.astrogrowth.ui.contents;

import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.PublicationView;
import org.jspecify.annotations.Nullable;

/** All that a content's page shows, read at one moment. */
record ContentPage(ContentView content, @Nullable PublicationView publication, LinkedInAccount account) {}
