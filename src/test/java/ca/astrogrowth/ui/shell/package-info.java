@NullMarked
package ca.astrogrowth.ui.shell;

import org.jspecify.annotations.NullMarked;
