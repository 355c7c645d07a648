package ca.astrogrowth.analytics.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The text of a file, and what separates its cells. */
record FigureText(String text, char separator) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static FigureText of(byte[] file) {
        String text = read(file);
        String heading = text.lines()
                .filter(line -> !line.isBlank())
                .limit(FigureList.LATEST_HEADING)
                .reduce("", String::concat);
        char separator = Stream.of(';', ',', '\t')
                .max((one, other) -> Long.compare(count(heading, one), count(heading, other)))
                .orElse(',');
        return new FigureText(text, separator);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static String read(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFF + 0xFE) {
            return withoutMark(new String(file, StandardCharsets.UTF_16));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException older) {
            return new String(file, WINDOWS);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
