/** How posts are received: figures, trends, and what people type where LinkedIn keeps silent. */
@NullMarked
package ca.astrogrowth.ui.engagement;

import org.jspecify.annotations.NullMarked;
