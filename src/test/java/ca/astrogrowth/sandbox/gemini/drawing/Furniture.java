package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;

/** Tables, chairs and lamps seen from the side. */
final class Furniture {

    private Furniture() {}

    /** A small round table between two chairs, standing on (x, foot). */
    static void bistroSet(Ink ink, Palette p, double x, double foot, double scale) {
        Color iron = Tone.mix(p.ink(), p.near(), 0.2);
        ink.at(x, foot, 0, scale, () -> {
            ink.ground(p.ink(), 0, 0, 120, 13, 0.42);
            chair(ink, p, iron, -1);
            chair(ink, p, iron, 1);
            ink.rect(iron, -3, -70, 6, 68);
            ink.round(iron, -24, -6, 48, 6, 3);
            ink.round(p.paper(), -44, -76, 88, 9, 4);
            ink.rect(Tone.alpha(p.ink(), 0.18), -44, -70, 88, 3);
            ink.fill(p.second(), Shapes.closed(-26, -92, -25, -77, -9, -77, -8, -92));
            tumbler(ink, p, 20, -76, 0.62);
        });
    }

    private static void chair(Ink ink, Palette p, Color iron, int side) {
        double x = side * 84;
        ink.line(iron, 4, x - 18, -42, x - 22, 0);
        ink.line(iron, 4, x + 18, -42, x + 22, 0);
        ink.round(p.accent(), x - 24, -48, 48, 9, 4);
        ink.stroke(
                iron, 4, Shapes.curve(x + side * 20, -44, x + side * 24, -70, x + side * 26, -92, x + side * 18, -98));
        ink.line(iron, 3, x + side * 12, -46, x + side * 18, -96);
    }

    /** A tumbler of water with a slice of lemon, its foot on (x, y); about seventy units high at scale one. */
    private static void tumbler(Ink ink, Palette p, double x, double y, double scale) {
        ink.at(x, y, 0, scale, () -> {
            ink.fill(Tone.alpha(p.paper(), 0.45), Shapes.poly(-25, -74, 25, -74, 19, 0, -19, 0));
            ink.poly(Tone.alpha(Tone.mix(p.skyHigh(), p.paper(), 0.5), 0.85), -23, -56, 23, -56, 19, -3, -19, -3);
            ink.oval(new Color(0xF6D55C), 20, -72, 17, 17);
            ink.oval(new Color(0xFFF3C4), 20, -72, 11, 11);
            ink.fill(p.leaf(), Shapes.leaf(-4, -60, 26, 11, -120));
        });
    }

    /** A lamp that hangs from the ceiling at x, its shade ending at y. */
    static void pendant(Ink ink, Palette p, double x, double y, double size, Color shade) {
        ink.line(Tone.alpha(p.ink(), 0.7), 3, x, 0, x, y - size * 0.7);
        ink.glow(p.light(), x, y + size * 0.2, size * 2.6, 0.5);
        ink.fill(
                shade,
                Shapes.closed(
                        x - size,
                        y,
                        x - size * 0.92,
                        y - size * 0.62,
                        x - size * 0.4,
                        y - size * 0.75,
                        x,
                        y - size * 0.75,
                        x + size * 0.4,
                        y - size * 0.75,
                        x + size * 0.92,
                        y - size * 0.62,
                        x + size,
                        y));
        ink.oval(Tone.lighter(p.light(), 0.4), x, y, size * 0.98, size * 0.13);
    }
}
