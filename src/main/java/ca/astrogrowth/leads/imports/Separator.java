package ca.astrogrowth.leads.imports;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** What stands between two cells. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int ROWS_ASKED = 20;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that makes most columns of the first row, and of those the one with which most rows agree. */
    static Separator of(String text) {
        return Stream.of(values())
                .max(Comparator.comparingInt((Separator one) -> one.cells(text))
                        .thenComparingLong(one -> one.agreeing(text))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(COMMA);
    }

    private int cells(String text) {
        Rows rows = new Rows(text, character);
        return rows.hasNext() ? cells(rows.next()) : 0;
    }

    private long agreeing(String text) {
        int columns = cells(text);
        return Stream.generate(new Rows(text, character)::nextIfAny)
                .limit(ROWS_ASKED)
                .flatMap(row -> row.stream())
                .filter(row -> cells(row) == columns)
                .count();
    }

    private static int cells(Row row) {
        return row instanceof Row.Cells(int line, var cells) ? cells.size() : 0;
    }
}
