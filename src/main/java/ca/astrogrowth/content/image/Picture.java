package ca.astrogrowth.content.image;

/**
 * A picture as it came from the model and as it will be published.
 *
 * @param original in the model's own format
 * @param jpeg what is published
 * @param width of the published one
 * @param plain whether there is next to nothing to see on it
 */
public record Picture(byte[] original, byte[] jpeg, int width, int height, boolean plain) {

    /** @throws ca.astrogrowth.content.gemini.GeminiException if these bytes are no picture */
    public static Picture of(byte[] original) {
        return LinkPicture.of(original);
    }

    /** Whether LinkedIn shows it whole. */
    public boolean fits() {
        return jpeg.length > 0 && width == LinkPicture.WIDTH && height == LinkPicture.HEIGHT;
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
