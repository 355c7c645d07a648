@NullMarked
package ca.astrogrowth.content.text;

import org.jspecify.annotations.NullMarked;
