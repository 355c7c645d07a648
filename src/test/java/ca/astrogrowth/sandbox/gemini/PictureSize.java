package ca.astrogrowth.sandbox.gemini;

import java.util.Map;
import java.util.Set;

/** The pixels a model returns for a shape and a size. */
record PictureSize(int width, int height) {

    private static final Map<String, PictureSize> ONE_K = Map.ofEntries(
            Map.entry("1:1", new PictureSize(1024, 1024)),
            Map.entry("2:3", new PictureSize(848, 1264)),
            Map.entry("3:2", new PictureSize(1264, 848)),
            Map.entry("3:4", new PictureSize(896, 1200)),
            Map.entry("4:3", new PictureSize(1200, 896)),
            Map.entry("4:5", new PictureSize(928, 1152)),
            Map.entry("5:4", new PictureSize(1152, 928)),
            Map.entry("9:16", new PictureSize(768, 1376)),
            Map.entry("16:9", new PictureSize(1376, 768)),
            Map.entry("21:9", new PictureSize(1584, 672)),
            Map.entry("1:4", new PictureSize(512, 2064)),
            Map.entry("4:1", new PictureSize(2064, 512)),
            Map.entry("1:8", new PictureSize(352, 2928)),
            Map.entry("8:1", new PictureSize(2928, 352)));
    private static final Set<String> LONG = Set.of("1:4", "4:1", "1:8", "8:1");
    private static final String OLDER = "gemini-3-pro-image";
    private static final String NEWEST = "gemini-nano-banana-2.1";

    static PictureSize of(String model, String shape, String size) {
        PictureSize base = ONE_K.get(shape);
        if (base == null || LONG.contains(shape) && model.equals(OLDER)) {
            throw Refusal.invalid("Invalid value at 'generation_config.image_config.aspect_ratio', \"" + shape
                    + "\". The aspect ratio is not supported by the model.");
        }
        if (shape.equals("16:9") && !model.equals(NEWEST)) {
            base = new PictureSize(1408, 768);
        }
        return switch (size) {
            case "1K" -> base;
            case "2K" -> base.times(2);
            case "4K" -> base.times(4);
            default ->
                throw Refusal.invalid("Invalid value at 'generation_config.image_config.image_size', \"" + size
                        + "\". Supported values: 1K, 2K, 4K.");
        };
    }

    private PictureSize times(int factor) {
        return new PictureSize(width * factor, height * factor);
    }
}
