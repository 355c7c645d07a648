package ca.astrogrowth.common;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV as spreadsheets open it: RFC 4180 in UTF-8 with its mark, and no cell that runs. */
public final class CsvFile {

    private static final char MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    /** The longitude of Montréal is not a formula. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private final CSVPrinter printer;

    /** @param out stays open */
    public CsvFile(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        this.printer = CSVFormat.RFC4180.print(writer);
    }

    public void row(List<? extends @Nullable String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvFile::harmless));
    }

    public void flush() throws IOException {
        printer.flush();
    }

    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        boolean runs = STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return runs ? "'" + cell : cell;
    }
}
