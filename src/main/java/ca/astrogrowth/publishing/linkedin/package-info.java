/** LinkedIn over HTTP: signing in, posting, pages, statistics. Each call is made once and says how it ended. */
@NullMarked
package ca.astrogrowth.publishing.linkedin;

import org.jspecify.annotations.NullMarked;
