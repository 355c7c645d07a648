package ca.astrogrowth.leads.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a text in CSV (RFC 4180, with any of our separators). Commons CSV gives the whole file up at the first wrong
 * quotation mark; here it costs the line on which it stands, and reading goes on with the next. Rows without any text are
 * passed over: spreadsheets write hundreds of them.
 */
final class Rows implements Iterator<Row> {

    static final int LONGEST = 20_000;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private @Nullable Row ahead;

    Rows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && at < text.length()) {
            Row row = read();
            if (!(row instanceof Row.Cells(int begin, var cells))
                    || !cells.stream().allMatch(String::isBlank)) {
                ahead = row;
            }
        }
        return ahead != null;
    }

    @Override
    public Row next() {
        return nextIfAny().orElseThrow(NoSuchElementException::new);
    }

    Optional<Row> nextIfAny() {
        lookAhead();
        Optional<Row> row = Optional.ofNullable(ahead);
        ahead = null;
        return row;
    }

    private void lookAhead() {
        while (ahead == null && at < text.length()) {
            Row row = read();
            boolean blank = row instanceof Row.Cells(int begin, var cells)
                    && cells.stream().allMatch(String::isBlank);
            ahead = blank ? null : row;
        }
    }

    private Row read() {
        int start = at;
        int begin = line;
        List<String> cells = new ArrayList<>();
        boolean whole;
        do {
            whole = readCell(cells, start + LONGEST);
        } while (whole && passSeparator());
        if (!whole || at - start > LONGEST) {
            return broken(start);
        }
        passLineBreak();
        countLines(start);
        return new Row.Cells(begin, cells);
    }

    /** Only its first line is lost: the mark that never closed would swallow what follows. */
    private Row broken(int start) {
        at = endOfLine(start);
        String lost = text.substring(start, at);
        Row row = new Row.Broken(line, lost.length() > LONGEST ? Refusal.Reason.LENGTH : Refusal.Reason.QUOTES, lost);
        passLineBreak();
        countLines(start);
        return row;
    }

    /** @return false if its quotation marks are wrong */
    private boolean readCell(List<String> cells, int limit) {
        int open = afterSpaces(at);
        if (open < text.length() && text.charAt(open) == '"') {
            at = open + 1;
            return readQuoted(cells, limit);
        }
        int end = at;
        while (end < text.length() && !endsCell(text.charAt(end))) {
            end++;
        }
        cells.add(text.substring(at, end));
        at = end;
        return true;
    }

    private boolean readQuoted(List<String> cells, int limit) {
        StringBuilder cell = new StringBuilder();
        while (at < text.length() && at <= limit) {
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                cells.add(cell.toString());
                at = afterSpaces(at);
                return at == text.length() || endsCell(text.charAt(at));
            }
        }
        return false;
    }

    private boolean endsCell(char next) {
        return next == separator || next == '\n' || next == '\r';
    }

    private int afterSpaces(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) == ' ') {
            to++;
        }
        return to;
    }

    private boolean passSeparator() {
        boolean more = at < text.length() && text.charAt(at) == separator;
        at += more ? 1 : 0;
        return more;
    }

    private int endOfLine(int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    private void passLineBreak() {
        at += text.startsWith("\r\n", at) ? 2 : at < text.length() ? 1 : 0;
    }

    private void countLines(int start) {
        for (int i = start; i < at; i++) {
            boolean halfOfAPair = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            line += !halfOfAPair && (text.charAt(i) == '\n' || text.charAt(i) == '\r') ? 1 : 0;
        }
    }
}
