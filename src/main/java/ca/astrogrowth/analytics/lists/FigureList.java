package ca.astrogrowth.analytics.lists;

import ca.astrogrowth.analytics.BadReadingException;
import ca.astrogrowth.analytics.ImportReport.Reason;
import ca.astrogrowth.analytics.ImportReport.Refused;
import ca.astrogrowth.analytics.PostFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list of figures in CSV, read as far as it can be read. */
public final class FigureList {

    public static final int LARGEST = 2 * 1024 * 1024;
    static final int MOST_LINES = 5_000;

    /** Exports often say what they are before they name their columns. */
    static final int LATEST_HEADING = 10;

    private final List<Line> lines = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private Map<FigureColumn, Integer> columns = Map.of();

    private FigureList() {}

    /** @throws BadReadingException if it is too large, or no column of it names the post or the day */
    public static FigureList of(byte[] file) {
        if (file.length > LARGEST) {
            throw new BadReadingException("engagement.bad.large");
        }
        FigureList list = new FigureList();
        list.read(FigureText.of(file));
        return list;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    private void read(FigureText file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(file.separator())
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file.text(), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            columns = heading(records);
            readLines(records, parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (UncheckedIOException | IllegalStateException noList) {
            throw new BadReadingException("engagement.bad.columns");
        }
    }

    private static Map<FigureColumn, Integer> heading(Iterator<CSVRecord> records) {
        for (int line = 0; line < LATEST_HEADING && records.hasNext(); line++) {
            CSVRecord record = records.next();
            Map<FigureColumn, Integer> columns = new EnumMap<>(FigureColumn.class);
            for (int i = 0; i < record.size(); i++) {
                int column = i;
                FigureColumn.of(record.get(i)).ifPresent(told -> columns.putIfAbsent(told, column));
            }
            if (columns.containsKey(FigureColumn.POST)
                    && columns.containsKey(FigureColumn.DATE)
                    && columns.size() > 2) {
                return columns;
            }
        }
        throw new BadReadingException("engagement.bad.columns");
    }

    /** Behind wrong quotation marks nobody can tell where a line begins; what was read before them stands. */
    private void readLines(Iterator<CSVRecord> records, CSVParser parser) {
        try {
            while (records.hasNext()) {
                if (lines.size() + refused.size() == MOST_LINES) {
                    throw new BadReadingException("engagement.bad.large");
                }
                readLine(records.next(), (int) parser.getCurrentLineNumber());
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            refused.add(new Refused((int) parser.getCurrentLineNumber() + 1, Reason.BROKEN, ""));
        }
    }

    private void readLine(CSVRecord record, int number) {
        String quote = cell(record, FigureColumn.POST);
        Optional<PostReference> post = PostReference.in(quote);
        Optional<LocalDate> day = Cells.day(cell(record, FigureColumn.DATE));
        Map<FigureColumn, Long> figures = new EnumMap<>(FigureColumn.class);
        boolean numbers = readFigures(record, figures);
        if (post.isEmpty()) {
            refused.add(new Refused(number, Reason.UNKNOWN, quote));
        } else if (day.isEmpty()) {
            refused.add(new Refused(number, Reason.DATE, cell(record, FigureColumn.DATE)));
        } else if (!numbers) {
            refused.add(new Refused(number, Reason.NUMBER, String.join(" ", record.toList())));
        } else {
            lines.add(new Line(number, quote, post.get(), day.get(), figures(figures)));
        }
    }

    private boolean readFigures(CSVRecord record, Map<FigureColumn, Long> figures) {
        boolean good = true;
        for (FigureColumn column : columns.keySet()) {
            String cell = cell(record, column);
            if (column.compareTo(FigureColumn.DATE) > 0 && !Cells.isEmpty(cell)) {
                Optional<Long> figure = Cells.whole(cell);
                figure.ifPresent(value -> figures.put(column, value));
                good &= figure.isPresent();
            }
        }
        return good;
    }

    private static PostFigures figures(Map<FigureColumn, Long> figures) {
        return new PostFigures(
                figures.get(FigureColumn.IMPRESSIONS),
                figures.get(FigureColumn.REACHED),
                figures.get(FigureColumn.REACTIONS),
                figures.get(FigureColumn.COMMENTS),
                figures.get(FigureColumn.SHARES));
    }

    private String cell(CSVRecord record, FigureColumn column) {
        Integer at = columns.get(column);
        return at == null || at >= record.size() ? "" : record.get(at);
    }

    /** @param number in the file @param quote how it names the post */
    public record Line(int number, String quote, PostReference post, LocalDate day, PostFigures figures) {

        public Refused refused(Reason reason) {
            String said = reason == Reason.FUTURE || reason == Reason.EARLY ? day.toString() : quote;
            return new Refused(number, reason, said);
        }
    }
}
