package ca.astrogrowth.sandbox.gemini.drawing;

/**
 * The last pass over the pixels: corners a little darker, and a fine grain that keeps gradients from banding and flat
 * surfaces from looking plastic.
 */
final class Finish {

    private static final int GRAIN = 3;
    private static final double CORNER = 0.2;

    private Finish() {}

    static void apply(int[] pixels, int width, int height, long seed) {
        int noise = (int) (seed ^ (seed >>> 32)) | 1;
        double[] across = falloff(width);
        double[] down = falloff(height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise ^= noise << 13;
                noise ^= noise >>> 17;
                noise ^= noise << 5;
                int grain = ((noise & 0xFF) * (2 * GRAIN + 1) >> 8) - GRAIN;
                int keep = (int) (256 * (1 - CORNER * across[x] * down[y] - CORNER * 0.25 * (across[x] + down[y]) / 2));
                pixels[y * width + x] = tint(pixels[y * width + x], keep, grain);
            }
        }
    }

    private static int tint(int pixel, int keep, int grain) {
        int red = clamp(((pixel >> 16 & 0xFF) * keep >> 8) + grain);
        int green = clamp(((pixel >> 8 & 0xFF) * keep >> 8) + grain);
        int blue = clamp(((pixel & 0xFF) * keep >> 8) + grain);
        return red << 16 | green << 8 | blue;
    }

    private static int clamp(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }

    /** 0 in the middle, 1 at both ends. */
    private static double[] falloff(int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            double away = Math.abs(2.0 * i / (length - 1) - 1);
            values[i] = away * away;
        }
        return values;
    }
}
