package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;

/**
 * Colours that go together. A scene never names a colour of its own, so that it is harmonious under every palette.
 *
 * @param light the sun, a lamp, a lit window
 * @param far the most distant of three planes; {@code mid} and {@code near} come forward and gain contrast
 * @param wall the large built surface
 * @param paper the lightest tone, {@code ink} the darkest
 */
record Palette(
        Color skyHigh,
        Color skyLow,
        Color light,
        Color far,
        Color mid,
        Color near,
        Color wall,
        Color accent,
        Color second,
        Color paper,
        Color ink,
        Color leaf) {

    /** Twelve six-digit hexadecimal colours in the order of the components. */
    static Palette of(String hexadecimal) {
        String[] c = hexadecimal.split(" ");
        return new Palette(
                hex(c[0]),
                hex(c[1]),
                hex(c[2]),
                hex(c[3]),
                hex(c[4]),
                hex(c[5]),
                hex(c[6]),
                hex(c[7]),
                hex(c[8]),
                hex(c[9]),
                hex(c[10]),
                hex(c[11]));
    }

    boolean dark() {
        return skyHigh.getRed() + skyHigh.getGreen() + skyHigh.getBlue() < 330;
    }

    private static Color hex(String value) {
        return new Color(Integer.parseInt(value, 16));
    }
}
