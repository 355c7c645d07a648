/** How people come in. */
@NullMarked
package ca.astrogrowth.ui.login;

import org.jspecify.annotations.NullMarked;
