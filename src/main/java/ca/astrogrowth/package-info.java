/** AstroGrowth: B2B marketing for Québec's small businesses, from a city to a published post. */
@NullMarked
package ca.astrogrowth;

import org.jspecify.annotations.NullMarked;
