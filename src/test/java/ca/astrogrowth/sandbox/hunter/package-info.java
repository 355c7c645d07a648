/** Hunter v2 as the sandbox plays it: what it knows of the catalogue's domains, and its odd status codes. */
@NullMarked
package ca.astrogrowth.sandbox.hunter;

import org.jspecify.annotations.NullMarked;
