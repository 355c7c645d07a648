package ca.astrogrowth.ui.palette;

import ca.astrogrowth.ui.kit.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Something to go to.
 *
 * @param detail tells it from others of the same name; may be empty
 * @param path inside the application
 * @param chosen what choosing it does besides; null when its path is all
 */
record Found(
        Glyph glyph,
        String name,
        String detail,
        String path,
        @Nullable Runnable chosen) {

    Found(Glyph glyph, String name, String detail, String path) {
        this(glyph, name, detail, path, null);
    }
}
