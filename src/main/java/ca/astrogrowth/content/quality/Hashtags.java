package ca.astrogrowth.content.quality;

import java.util.List;

/** Three to five, all different. */
final class Hashtags {

    static final int FEWEST = 3;
    static final int MOST = 5;

    private Hashtags() {}

    static double quality(List<String> tags) {
        long different = tags.stream().map(Plain::of).distinct().count();
        long off = Math.max(0, FEWEST - different) + Math.max(0, tags.size() - MOST) + tags.size() - different;
        long odd =
                tags.stream().filter(tag -> !tag.matches("#[\\p{L}\\p{N}_]+")).count();
        return Math.max(0, 1 - 0.4 * (off + odd));
    }
}
