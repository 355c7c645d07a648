package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;

/** Colours made from other colours. */
final class Tone {

    private Tone() {}

    /** A colour on the way from one to the other: 0 is the first, 1 the second. */
    static Color mix(Color from, Color to, double way) {
        return new Color(
                channel(from.getRed(), to.getRed(), way),
                channel(from.getGreen(), to.getGreen(), way),
                channel(from.getBlue(), to.getBlue(), way));
    }

    static Color alpha(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(opacity * 255));
    }

    static Color darker(Color color, double way) {
        return mix(color, new Color(0x1A1430), way);
    }

    static Color lighter(Color color, double way) {
        return mix(color, new Color(0xFFFBF2), way);
    }

    private static int channel(int from, int to, double way) {
        return (int) Math.round(from + (to - from) * way);
    }
}
