package ca.astrogrowth.leads.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, and how it was written down. */
record Written(String text, Charset charset) {

    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What is not UTF-8 from its first byte to its last is Windows-1252, in which any byte is a character. */
    static Written read(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE) || startsWith(file, 0xFE, 0xFF)) {
            return new Written(withoutMark(new String(file, StandardCharsets.UTF_16)), StandardCharsets.UTF_16);
        }
        return utf8(file)
                .map(text -> new Written(withoutMark(text), StandardCharsets.UTF_8))
                .orElseGet(() -> new Written(new String(file, WINDOWS), WINDOWS));
    }

    private static Optional<String> utf8(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
