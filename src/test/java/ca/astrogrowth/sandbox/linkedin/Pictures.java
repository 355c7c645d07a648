package ca.astrogrowth.sandbox.linkedin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What LinkedIn takes for a picture. */
final class Pictures {

    private static final long MOST_PIXELS = 36_152_320;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    private Pictures() {}

    /** Its media type, when LinkedIn would take it. */
    static Optional<String> type(byte[] bytes) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? type(readers.next(), input) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> type(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            reader.setInput(input);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return FORMATS.contains(format) && pixels < MOST_PIXELS ? Optional.of("image/" + format) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
