package ca.astrogrowth.storage;

import io.minio.errors.MinioException;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** One writes while another reads. What the writer could not finish looks to the reader like a failure, never like an end. */
final class Piping {

    private static final int BUFFER = 1024 * 1024;

    private Piping() {}

    /** @return how many bytes went through */
    static long through(Filling filling, Reader reader) throws IOException, MinioException {
        var in = new Checked(new PipedInputStream(BUFFER));
        var out = new Counted(new PipedOutputStream(in.pipe()));
        FutureTask<Void> reading = new FutureTask<>(() -> {
            try (in) {
                reader.read(in);
                return null;
            }
        });
        Thread.ofVirtual().name("upload").start(reading);
        try (out) {
            fill(filling, out, in);
        } catch (IOException e) {
            throw whole(e, reading);
        } catch (RuntimeException e) {
            throw whole(e, reading);
        }
        await(reading);
        return out.bytes;
    }

    /** Of the two that failed, one is the cause: both are told. */
    private static <E extends Exception> E whole(E failure, FutureTask<Void> reading) {
        try {
            await(reading);
        } catch (IOException | MinioException | RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    private static void fill(Filling filling, OutputStream out, Checked in) throws IOException {
        boolean whole = false;
        try {
            filling.write(out);
            out.flush();
            whole = true;
        } finally {
            in.whole = whole;
            out.close();
        }
    }

    private static void await(FutureTask<Void> reading) throws IOException, MinioException {
        try {
            reading.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case MinioException refused -> throw refused;
                case IOException broken -> throw broken;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    interface Reader {

        void read(InputStream in) throws IOException, MinioException;
    }

    private static final class Checked extends FilterInputStream {

        private volatile boolean whole;

        private Checked(PipedInputStream pipe) {
            super(pipe);
        }

        private PipedInputStream pipe() {
            return (PipedInputStream) in;
        }

        @Override
        public int read() throws IOException {
            return checked(in.read());
        }

        @Override
        public int read(byte @Nullable [] bytes, int from, int length) throws IOException {
            return checked(in.read(bytes, from, length));
        }

        private int checked(int read) throws IOException {
            if (read < 0 && !whole) {
                throw new IOException("What was to be stored could not be made");
            }
            return read;
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            out.write(block, from, length);
            bytes += length;
        }
    }
}
