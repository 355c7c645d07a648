package ca.astrogrowth.content.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures to cut. */
public final class Pictures {

    private Pictures() {}

    public static BufferedImage stripes(int width, int height) {
        BufferedImage image = blank(width, height, Color.ORANGE);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        for (int x = 0; x < width; x += 20) {
            graphics.fillRect(x, 0, 10, height);
        }
        graphics.dispose();
        return image;
    }

    public static BufferedImage blank(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    public static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
