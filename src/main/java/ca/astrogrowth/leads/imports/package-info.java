/** Reads the lists of businesses that people bring: any spreadsheet's CSV, row by row, so that one bad row costs one row. */
@NullMarked
package ca.astrogrowth.leads.imports;

import org.jspecify.annotations.NullMarked;
