package ca.astrogrowth.sandbox.gemini.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes true-colour PNG several times faster than ImageIO, which has no way to ask for less compression. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;

    private Png() {}

    static byte[] of(int[] pixels, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(width * height * 2);
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        chunk(out, "IHDR", header, header.length);
        byte[] packed = new byte[width * height * 3 + height + 4096];
        chunk(out, "IDAT", packed, deflate(filtered(pixels, width, height), packed));
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    /** Each row as its difference from the row above. */
    private static byte[] filtered(int[] pixels, int width, int height) {
        byte[] raw = new byte[height * (1 + width * 3)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            raw[at++] = UP;
            for (int x = 0; x < width; x++) {
                int here = pixels[y * width + x];
                int above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                raw[at++] = (byte) ((here >> 16) - (above >> 16));
                raw[at++] = (byte) ((here >> 8) - (above >> 8));
                raw[at++] = (byte) (here - above);
            }
        }
        return raw;
    }

    private static int deflate(byte[] raw, byte[] packed) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setStrategy(Deflater.HUFFMAN_ONLY);
            deflater.setInput(raw);
            deflater.finish();
            int length = 0;
            while (!deflater.finished()) {
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return length;
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
