package ca.astrogrowth.content.image;

/**
 * A picture as it came from the model and as it will be published.
 *
 * @param original in the model's own format
 * @param jpeg what is published
 * @param square the middle of it as a JPEG of 1080×1080, for channels that show squares
 * @param width of the published one
 * @param plain whether there is next to nothing to see on it
 * @param altText in French: what was asked for
 */
public record Picture(
        byte[] original, byte[] jpeg, byte[] square, int width, int height, boolean plain, String altText) {

    static final int THUMBNAIL_WIDTH = 720;
    static final int THUMBNAIL_WEIGHT = 60_000;

    /** @throws ca.astrogrowth.content.gemini.GeminiException if these bytes are no picture */
    public static Picture of(byte[] original, String altText) {
        return Renditions.of(original, altText);
    }

    /** What is published, small and light enough for a letter: {@value #THUMBNAIL_WIDTH} pixels wide, at most 60 kB. */
    public static byte[] thumbnail(byte[] jpeg) {
        return Renditions.light(jpeg, THUMBNAIL_WIDTH, THUMBNAIL_WEIGHT);
    }

    /** Whether LinkedIn shows it whole. */
    public boolean fits() {
        return jpeg.length > 0 && width == Renditions.WIDTH && height == Renditions.HEIGHT;
    }

    public String mimeType() {
        return isPng() ? "image/png" : "image/jpeg";
    }

    /** Of the original. */
    public String extension() {
        return isPng() ? "png" : "jpg";
    }

    private boolean isPng() {
        return original.length > 1 && original[0] == (byte) 0x89 && original[1] == 'P';
    }
}
