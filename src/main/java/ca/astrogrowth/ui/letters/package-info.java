/**
 * What a letter leads to without signing in: pages of plain HTML, which need no script, no session and no cookie, and act
 * only when somebody presses their button.
 */
@NullMarked
package ca.astrogrowth.ui.letters;

import org.jspecify.annotations.NullMarked;
