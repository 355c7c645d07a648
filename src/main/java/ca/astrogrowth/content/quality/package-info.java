/** Judges a post by code: a score with its reasons, and the gates that a post must pass to be approved without a person. */
@NullMarked
package ca.astrogrowth.content.quality;

import org.jspecify.annotations.NullMarked;
