/** What surrounds every screen: navigation, the person, errors, language, colours. */
@NullMarked
package ca.astrogrowth.ui.shell;

import org.jspecify.annotations.NullMarked;
