/**
 * The web as the sandbox plays it: a small French site for each business of the catalogue that has an address, always
 * the same, at {@code /__web/{host}/{path}}.
 */
@NullMarked
package ca.astrogrowth.sandbox.web;

import org.jspecify.annotations.NullMarked;
