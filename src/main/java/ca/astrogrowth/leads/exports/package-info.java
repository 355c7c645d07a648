/** Writes leads down for other programs: what is ours to keep, and nothing that a spreadsheet would run. */
@NullMarked
package ca.astrogrowth.leads.exports;

import org.jspecify.annotations.NullMarked;
