@NullMarked
package ca.astrogrowth.clients;

import org.jspecify.annotations.NullMarked;
