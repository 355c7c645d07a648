package ca.astrogrowth.leads.imports;

import java.util.List;

/** One row of a list. */
sealed interface Row {

    /** The line of the file on which it begins, from 1. */
    int line();

    record Cells(int line, List<String> cells) implements Row {

        public Cells {
            cells = List.copyOf(cells);
        }

        /** Empty where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** @param text the line as it stands in the file */
    record Broken(int line, Refusal.Reason reason, String text) implements Row {}
}
