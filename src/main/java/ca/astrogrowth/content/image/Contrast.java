package ca.astrogrowth.content.image;

import java.awt.image.BufferedImage;

/** Tells a picture from a sheet of one colour, by how far its brightness strays from its mean. */
final class Contrast {

    private static final int STEP = 6;

    /** Of 255. A wall with soft shadows has more than 10, an empty sheet with JPEG noise less than 3. */
    private static final double LEAST_DEVIATION = 5;

    private Contrast() {}

    static boolean isPlain(BufferedImage image) {
        double sum = 0;
        double squares = 0;
        long count = 0;
        for (int y = 0; y < image.getHeight(); y += STEP) {
            for (int x = 0; x < image.getWidth(); x += STEP) {
                double brightness = brightness(image.getRGB(x, y));
                sum += brightness;
                squares += brightness * brightness;
                count++;
            }
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean)) < LEAST_DEVIATION;
    }

    private static double brightness(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
    }
}
