/** Tests of the LinkedIn client, against the sandbox's LinkedIn over HTTP. */
@NullMarked
package ca.astrogrowth.publishing.linkedin;

import org.jspecify.annotations.NullMarked;
