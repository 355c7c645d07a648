/** LinkedIn over HTTP: signing in, posting, pages, statistics. What posts is sent once and says how it ended. */
@NullMarked
package ca.astrogrowth.publishing.linkedin;

import org.jspecify.annotations.NullMarked;
