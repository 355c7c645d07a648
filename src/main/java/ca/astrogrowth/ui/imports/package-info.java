/** Lists that people bring, and take away: chosen, looked at, followed as they are read, saved. */
@NullMarked
package ca.astrogrowth.ui.imports;

import org.jspecify.annotations.NullMarked;
