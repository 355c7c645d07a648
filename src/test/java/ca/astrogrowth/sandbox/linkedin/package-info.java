/**
 * LinkedIn as AstroGrowth meets it: sign-in and consent, images and posts for a member, refused wherever the real one
 * refuses. Wire facts as of November 2026.
 */
@NullMarked
package ca.astrogrowth.sandbox.linkedin;

import org.jspecify.annotations.NullMarked;
