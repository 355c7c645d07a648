/**
 * Kills and stops workers and engines at each point of the way to LinkedIn, and looks at what is left: nothing posted twice,
 * nothing too soon, nothing lost, nothing stuck.
 */
@NullMarked
package ca.astrogrowth.publishing.chaos;

import org.jspecify.annotations.NullMarked;
