package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** Plates, glasses and cloth seen from above, each with the long shadow of a low sun. */
record Tableware(Ink ink, Palette palette, RandomGenerator chance) {

    private static final double SHADOW_X = 20;
    private static final double SHADOW_Y = 26;

    private Color shadow() {
        return Tone.alpha(palette.ink(), 0.2);
    }

    /** A plate and what is served on it. */
    void dish(double x, double y, double radius) {
        plate(x, y, radius);
        new Dish(ink, palette, chance).serve(x, y, radius * 0.69);
    }

    void candle(double x, double y) {
        ink.glow(palette.light(), x, y, 170, 0.5);
        ink.oval(shadow(), x + 14, y + 18, 46, 46);
        ink.oval(Tone.mix(palette.accent(), palette.paper(), 0.2), x, y, 46, 46);
        ink.oval(Tone.lighter(palette.light(), 0.2), x, y, 36, 36);
        ink.oval(Tone.mix(palette.second(), palette.light(), 0.4), x, y, 15, 15);
        ink.oval(palette.paper(), x, y, 6, 6);
    }

    private void plate(double x, double y, double radius) {
        Color china = Tone.mix(palette.paper(), palette.skyLow(), 0.25);
        ink.oval(shadow(), x + SHADOW_X, y + SHADOW_Y, radius, radius);
        ink.oval(Tone.darker(china, 0.12), x + 2, y + 3, radius, radius);
        ink.oval(china, x, y, radius - 1, radius - 1);
        ink.stroke(Tone.alpha(palette.accent(), 0.75), radius * 0.025, Shapes.oval(x, y, radius * 0.91, radius * 0.91));
        ink.oval(Tone.darker(china, 0.09), x, y, radius * 0.74, radius * 0.74);
        ink.oval(palette.paper(), x + 4, y + 5, radius * 0.7, radius * 0.7);
    }

    void glassFromAbove(double x, double y, double radius) {
        Color water = Tone.mix(palette.paper(), palette.skyHigh(), 0.45);
        ink.at(x, y, 0, radius / 100, () -> {
            ink.oval(Tone.alpha(palette.ink(), 0.16), 50, 64, 100, 100);
            ink.oval(Tone.alpha(palette.paper(), 0.5), 0, 0, 100, 100);
            Shape surface = Shapes.oval(0, 0, 84, 84);
            ink.fill(water, surface);
            ink.shade(Tone.mix(water, palette.accent(), 0.2), surface, Shapes.oval(30, 34, 100, 100));
            lemon(-12, 10, 50);
            ink.fill(palette.leaf(), Shapes.leaf(10, -10, 60, 26, -34));
            ink.fill(Tone.lighter(palette.leaf(), 0.2), Shapes.leaf(10, -10, 50, 24, 12));
            ink.stroke(Tone.alpha(palette.paper(), 0.9), 6, Shapes.oval(0, 0, 100, 100));
            ink.stroke(palette.paper(), 9, Shapes.curve("-62 -20 -52 -50 -30 -62 -10 -66"));
        });
    }

    private void lemon(double x, double y, double radius) {
        ink.oval(new Color(0xE8B92F), x, y, radius, radius);
        ink.oval(new Color(0xFFF3C4), x, y, radius * 0.86, radius * 0.86);
        for (int i = 0; i < 8; i++) {
            ink.fill(new Color(0xF6D55C), Shapes.leaf(x, y, radius * 0.8, radius * 0.34, i * 45));
        }
    }

    void coffee(double x, double y, double radius) {
        plate(x, y, radius * 1.5);
        ink.round(palette.paper(), x + radius * 0.7, y - 12, radius * 0.62, 24, 12);
        ink.oval(shadow(), x + 12, y + 15, radius, radius);
        ink.oval(palette.paper(), x, y, radius, radius);
        ink.oval(new Color(0x6B4230), x, y, radius * 0.84, radius * 0.84);
        ink.oval(new Color(0x9A6A4A), x - 3, y - 3, radius * 0.66, radius * 0.66);
        for (int i = 0; i < 5; i++) {
            ink.fill(
                    new Color(0xF1DFC8),
                    Shapes.leaf(x, y + radius * 0.34, radius * (0.85 - Math.abs(i - 2) * 0.14), 6.5, -140 + i * 25));
        }
    }

    void napkin(double x, double y, double degrees) {
        ink.at(x, y, degrees, 1, () -> {
            ink.round(shadow(), -78 + SHADOW_X, -176 + SHADOW_Y, 150, 350, 6);
            ink.round(palette.second(), -78, -176, 150, 350, 5);
            ink.rect(Tone.lighter(palette.second(), 0.3), -62, -176, 9, 350);
            ink.rect(Tone.lighter(palette.second(), 0.3), 48, -176, 9, 350);
            ink.poly(Tone.alpha(palette.ink(), 0.07), -2, -176, 72, -176, 72, 174, 6, 174);
        });
    }

    void cutlery(double left, double right, double y, double degrees) {
        Color steel = Tone.mix(palette.paper(), palette.skyHigh(), 0.35);
        ink.at(left, y, degrees, 1, () -> {
            ink.at(6, 8, 0, 1, () -> fork(shadow()));
            fork(steel);
        });
        ink.at(right, y, -degrees * 0.5, 1, () -> {
            ink.at(14, 18, 0, 1, () -> knife(shadow()));
            knife(steel);
            ink.round(Tone.darker(steel, 0.1), -7, 20, 5, 130, 2);
        });
    }

    private void fork(Color color) {
        ink.round(color, -6, -30, 12, 180, 6);
        ink.fill(color, Shapes.closed(-22, -90, -24, -50, -12, -30, 0, -24, 12, -30, 24, -50, 22, -90));
        for (int i = 0; i < 4; i++) {
            ink.round(color, -22 + i * 12.6, -148, 7, 68, 3);
        }
    }

    private void knife(Color color) {
        ink.round(color, -8, 10, 16, 144, 8);
        ink.fill(color, Shapes.closed(-8, 16, -8, -60, -8, -120, 0, -150, 20, -120, 18, -40, 8, 16));
    }

    void board(double x, double y, double degrees) {
        Color wood = Tone.mix(palette.mid(), new Color(0xC99663), 0.7);
        ink.at(x, y, degrees, 1, () -> {
            ink.round(shadow(), -210 + SHADOW_X, -92 + SHADOW_Y, 420, 184, 30);
            ink.round(Tone.darker(wood, 0.14), -208, -88, 420, 184, 30);
            ink.round(wood, -210, -92, 420, 180, 30);
            for (int i = 0; i < 4; i++) {
                ink.stroke(
                        Tone.alpha(palette.ink(), 0.1),
                        2,
                        Shapes.curve(-200, -60 + i * 38, -60, -74 + i * 40, 80, -44 + i * 36, 200, -58 + i * 38));
            }
            for (int i = 0; i < 4; i++) {
                slice(-120 + i * 78, chance.nextDouble() * 24 - 12);
            }
        });
    }

    private void slice(double x, double y) {
        ink.at(x, y, 14, 1, () -> {
            ink.round(Tone.alpha(palette.ink(), 0.2), -30, -50, 78, 118, 34);
            ink.round(new Color(0xA9713F), -38, -60, 78, 118, 36);
            ink.round(new Color(0xF3DDB3), -31, -53, 64, 104, 30);
            for (int i = 0; i < 6; i++) {
                ink.oval(new Color(0xE3C48F), -18 + chance.nextDouble() * 40, -38 + chance.nextDouble() * 74, 4, 3);
            }
        });
    }

    void sprig(double x, double y, double degrees) {
        ink.at(x, y, degrees, 1, () -> {
            ink.at(9, 12, 0, 1, () -> twig(shadow(), shadow()));
            twig(palette.leaf(), Tone.lighter(palette.leaf(), 0.22));
        });
    }

    private void twig(Color one, Color two) {
        ink.stroke(one, 4, Shapes.curve(-90, 10, -30, -8, 30, -10, 96, 4));
        for (int i = 0; i < 8; i++) {
            double at = -76 + i * 21;
            ink.fill(i % 2 == 0 ? one : two, Shapes.leaf(at, 2 - i % 3 * 2, 42, 17, i % 2 == 0 ? -48 : 50));
        }
        ink.fill(two, Shapes.leaf(92, 3, 40, 16, 6));
    }
}
