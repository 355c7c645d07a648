package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** Brushes in a glass on a shelf, before a round mirror, with a plant. */
final class BathroomShelf implements Scene {

    private static final double SHELF = 612;

    /** How much larger the glass is than life beside it. */
    private static final double CLOSE = 1.4;

    private static final Shape STAR =
            Shapes.closed("0 -1 0 -0.2 0.2 0 1 0 0.2 0 0 0.2 0 1 0 0.2 -0.2 0 -1 0 -0.2 0 0 -0.2 0 -1");

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        wall(ink, p, chance);
        boolean mirrored = chance.nextBoolean();
        double side = mirrored ? -1 : 1;
        ink.at(688 * (1 - CLOSE), SHELF * (1 - CLOSE), 0, CLOSE, () -> glassWithBrushes(ink, p, 688, chance));
        Greenery.potted(ink, p, chance, 688 - side * 300, SHELF + 6, 150, p.second());
        tube(ink, p, 688 + side * 262, side);
        pebbles(ink, p, 688 + side * 500);
        sparkles(ink, p, chance);
    }

    private static void wall(Ink ink, Palette p, RandomGenerator chance) {
        ink.fade(p.skyHigh(), p.skyLow(), Shapes.poly(0, 0, 1376, 0, 1376, 768, 0, 768));
        if (chance.nextBoolean()) {
            tiles(ink, p);
        }
        Shape arch = chance.nextBoolean() ? Shapes.oval(688, 356, 312, 312) : Shapes.arch(408, 66, 560, 560);
        ink.fade(Tone.mix(p.mid(), p.wall(), 0.35), p.wall(), arch);
        ink.shade(Tone.alpha(p.paper(), 0.28), arch, Shapes.poly(560, 0, 800, 0, 520, 768, 280, 768));
        ink.shade(Tone.alpha(p.paper(), 0.22), arch, Shapes.poly(850, 0, 920, 0, 640, 768, 570, 768));
        ink.fade(
                Tone.mix(p.paper(), p.far(), 0.15),
                Tone.mix(p.far(), p.mid(), 0.25),
                Shapes.poly(0, SHELF, 1376, SHELF, 1376, 768, 0, 768));
        ink.rect(Tone.alpha(p.paper(), 0.9), 0, SHELF, 1376, 10);
        ink.rect(Tone.mix(p.mid(), p.near(), 0.25), 0, 690, 1376, 78);
        ink.fade(Tone.alpha(p.ink(), 0.24), Tone.alpha(p.ink(), 0), Shapes.poly(0, 690, 1376, 690, 1376, 722, 0, 722));
    }

    private static void tiles(Ink ink, Palette p) {
        Color joint = Tone.alpha(p.paper(), 0.55);
        for (int row = 0; row < 9; row++) {
            ink.rect(joint, 0, row * 76, 1376, 3);
            for (int i = 0; i < 10; i++) {
                ink.rect(joint, i * 152 + row % 2 * 76, row * 76, 3, 76);
            }
        }
    }

    private static void glassWithBrushes(Ink ink, Palette p, double x, RandomGenerator chance) {
        ink.ground(p.ink(), x, SHELF + 8, 110, 15, 0.32);
        brush(ink, p, x - 10, -13 - chance.nextDouble() * 5, p.accent());
        brush(ink, p, x + 12, 11 + chance.nextDouble() * 6, p.second());
        ink.at(x, SHELF, 0, 1, () -> {
            Shape glass = Shapes.closed("-66 -164 -62 -60 -56 -20 -52 6 -20 14 20 14 52 6 56 -20 62 -60 66 -164");
            ink.fill(Tone.alpha(Tone.mix(p.skyHigh(), p.mid(), 0.5), 0.62), glass);
            ink.shade(Tone.alpha(p.paper(), 0.45), glass, Shapes.poly(-50, -200, -28, -200, -24, 20, -44, 20));
            ink.oval(Tone.alpha(p.paper(), 0.75), 0, -164, 66, 9);
        });
    }

    private static void brush(Ink ink, Palette p, double x, double degrees, Color color) {
        ink.at(x, SHELF - 10, degrees, 1, () -> {
            ink.round(color, -9, -300, 18, 300, 9);
            ink.round(Tone.lighter(color, 0.35), -5, -290, 5, 270, 2);
            ink.round(color, -13, -368, 26, 92, 12);
            ink.round(p.paper(), -33, -362, 24, 76, 5);
            for (int i = 0; i < 5; i++) {
                ink.rect(i % 2 == 0 ? Tone.mix(p.skyHigh(), p.mid(), 0.4) : p.paper(), -33, -356 + i * 14, 22, 8);
            }
        });
    }

    private static void tube(Ink ink, Palette p, double x, double side) {
        ink.ground(p.ink(), x, SHELF + 8, 90, 13, 0.3);
        Shape body = Shapes.poly(x - 62, SHELF - 216, x + 62, SHELF - 216, x + 42, SHELF - 40, x - 42, SHELF - 40);
        ink.fill(p.paper(), body);
        ink.rect(Tone.mix(p.paper(), p.far(), 0.5), x - 64, SHELF - 228, 128, 22);
        ink.shade(p.accent(), body, Shapes.oval(x + side * 20, SHELF - 120, 92, 52));
        ink.shade(
                Tone.alpha(p.ink(), 0.1),
                body,
                Shapes.poly(x + 12, SHELF - 240, x + 80, SHELF - 240, x + 80, SHELF, x + 6, SHELF));
        ink.round(p.second(), x - 27, SHELF - 42, 54, 50, 7);
        ink.round(Tone.darker(p.second(), 0.14), x + 6, SHELF - 42, 21, 50, 7);
    }

    private static void pebbles(Ink ink, Palette p, double x) {
        ink.ground(p.ink(), x, SHELF + 6, 100, 13, 0.3);
        ink.round(p.near(), x - 74, SHELF - 36, 148, 44, 22);
        ink.round(p.mid(), x - 56, SHELF - 74, 112, 42, 20);
        ink.round(p.second(), x - 38, SHELF - 106, 76, 36, 17);
        ink.round(Tone.alpha(p.paper(), 0.35), x - 28, SHELF - 100, 30, 8, 4);
        ink.round(Tone.alpha(p.paper(), 0.3), x - 44, SHELF - 68, 40, 8, 4);
    }

    private static void sparkles(Ink ink, Palette p, RandomGenerator chance) {
        for (int i = 0; i < 6; i++) {
            double turn = Math.PI + i * Math.PI / 5 + chance.nextDouble() * 0.3;
            double x = 688 + Math.cos(turn) * (270 + chance.nextDouble() * 60);
            double y = 370 + Math.sin(turn) * (240 + chance.nextDouble() * 40);
            double size = 14 + chance.nextDouble() * 20;
            Color color = i % 2 == 0 ? p.paper() : p.light();
            ink.at(x, y, 0, size, () -> ink.fill(color, STAR));
        }
    }
}
