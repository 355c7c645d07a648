package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;

/** The season of a street, which colours its trees and may cover it with snow. */
enum Season {
    SPRING(new Color(0xF2A7B5), new Color(0xF8CAD0)),
    SUMMER(new Color(0x6A994E), new Color(0x8DB666)),
    AUTUMN(new Color(0xD9702E), new Color(0xF0A443)),
    WINTER(new Color(0xE9EFF5), new Color(0xFFFFFF));

    private final Color foliage;
    private final Color highlight;

    Season(Color foliage, Color highlight) {
        this.foliage = foliage;
        this.highlight = highlight;
    }

    Color foliage(Palette palette) {
        Color own = this == SUMMER ? palette.leaf() : foliage;
        return palette.dark() ? Tone.mix(own, palette.mid(), 0.42) : Tone.mix(own, palette.skyLow(), 0.06);
    }

    Color highlight(Palette palette) {
        Color own = this == SUMMER ? Tone.mix(palette.leaf(), highlight, 0.55) : highlight;
        return palette.dark() ? Tone.mix(own, palette.mid(), 0.3) : own;
    }

    boolean snow() {
        return this == WINTER;
    }
}
