package ca.astrogrowth.content.image;

import ca.astrogrowth.content.gemini.GeminiException;
import ca.astrogrowth.content.gemini.Trouble;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a picture to the shapes that are shown without being cut again: LinkedIn's, and a square. */
final class Renditions {

    static final int WIDTH = 1200;
    static final int HEIGHT = 627;
    static final int SIDE = 1080;
    private static final float QUALITY = 0.88f;
    private static final float LEAST_QUALITY = 0.5f;
    private static final float QUALITY_STEP = 0.12f;
    private static final long MOST_PIXELS = 40_000_000;

    private Renditions() {}

    /** @throws GeminiException if these bytes are no picture, or one that is too large to be looked at */
    static Picture of(byte[] original, String altText) {
        BufferedImage source = read(original);
        BufferedImage wide = scaled(source, WIDTH, HEIGHT);
        byte[] square = jpeg(scaled(source, SIDE, SIDE));
        return new Picture(
                original, jpeg(wide), square, wide.getWidth(), wide.getHeight(), Contrast.isPlain(wide), altText);
    }

    /** The largest part in the middle that has the shape of {@code target}. */
    static Rectangle middle(int width, int height, Dimension target) {
        if ((long) width * target.height >= (long) height * target.width) {
            int narrow = Math.max(1, (int) Math.round((double) height * target.width / target.height));
            return new Rectangle((width - narrow) / 2, 0, narrow, height);
        }
        int low = Math.max(1, (int) Math.round((double) width * target.height / target.width));
        return new Rectangle(0, (height - low) / 2, width, low);
    }

    /** A JPEG that weighs no more than this, of this width if it can be: coarser first, then smaller. */
    static byte[] light(byte[] jpeg, int widest, int most) {
        BufferedImage source = read(jpeg);
        int width = widest;
        float quality = QUALITY;
        byte[] light = jpeg(scaled(source, width, height(width)), quality);
        while (light.length > most) {
            if (quality > LEAST_QUALITY) {
                quality -= QUALITY_STEP;
            } else {
                width = width * 4 / 5;
            }
            light = jpeg(scaled(source, width, height(width)), quality);
        }
        return light;
    }

    private static int height(int width) {
        return Math.round((float) width * HEIGHT / WIDTH);
    }

    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        Rectangle part = middle(source.getWidth(), source.getHeight(), new Dimension(width, height));
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        BufferedImage cut = source.getSubimage(part.x, part.y, part.width, part.height);
        graphics.drawImage(cut, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage image) {
        return jpeg(image, QUALITY);
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] original) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(original))) {
            BufferedImage image = read(in);
            if (image != null) {
                return image;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new GeminiException(Trouble.MALFORMED, String.valueOf(e.getMessage()));
        }
        throw new GeminiException(Trouble.MALFORMED, "not a picture that we can read");
    }

    private static @Nullable BufferedImage read(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return null;
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS ? null : reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
