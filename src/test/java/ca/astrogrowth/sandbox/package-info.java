/**
 * The embedded local stack and the provider sandbox: one set for the local run, the tests, the browser tests and the
 * bench. It speaks the providers' wire protocols and refuses what they refuse.
 */
@NullMarked
package ca.astrogrowth.sandbox;

import org.jspecify.annotations.NullMarked;
