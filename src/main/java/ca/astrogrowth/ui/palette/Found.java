package ca.astrogrowth.ui.palette;

import ca.astrogrowth.ui.kit.Glyph;

/**
 * Something to go to.
 *
 * @param detail tells it from others of the same name; may be empty
 * @param path inside the application
 */
record Found(Glyph glyph, String name, String detail, String path) {}
