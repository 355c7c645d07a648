package ca.astrogrowth.privacy;

import ca.astrogrowth.common.CsvFile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP that is written as it goes: no file of it is ever whole in memory. */
final class ZipFile {

    private static final byte[] OPEN = "[\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEXT = ",\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CLOSE = "\n]\n".getBytes(StandardCharsets.UTF_8);

    private final ZipOutputStream zip;

    /** @param out stays open */
    ZipFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param rows hands each row over, as JSON */
    void json(String name, Consumer<Consumer<String>> rows) throws IOException {
        file(name + ".json", out -> {
            out.write(OPEN);
            boolean[] first = {true};
            rows.accept(row -> write(() -> {
                if (!first[0]) {
                    out.write(NEXT);
                }
                first[0] = false;
                out.write(row.getBytes(StandardCharsets.UTF_8));
            }));
            out.write(CLOSE);
        });
    }

    /** @param rows hands each row over; no cell of it runs in a spreadsheet */
    void csv(String name, List<String> header, Consumer<Consumer<List<@Nullable String>>> rows) throws IOException {
        file(name + ".csv", out -> {
            CsvFile csv = new CsvFile(out);
            csv.row(header);
            rows.accept(row -> write(() -> csv.row(row)));
            csv.flush();
        });
    }

    void file(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write(new Entry(zip));
        zip.closeEntry();
    }

    /** The end of the ZIP, without which it is none. */
    void finish() throws IOException {
        zip.finish();
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Content {

        void write(OutputStream out) throws IOException;
    }

    private interface Writing {

        void run() throws IOException;
    }

    /** Whoever writes one file does not close the others. */
    private static final class Entry extends FilterOutputStream {

        private Entry(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
