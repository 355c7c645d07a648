package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** What every street has: a pavement, a lamp, windows, awnings, a roofline far behind. */
final class Street {

    private Street() {}

    /** The pavement from {@code top} to the foot of the page. */
    static void pavement(Ink ink, Mood mood, double top) {
        Palette p = mood.palette();
        boolean snow = mood.season().snow();
        Color stone = snow
                ? Tone.mix(p.paper(), p.skyHigh(), p.dark() ? 0.45 : 0.22)
                : Tone.mix(p.far(), p.paper(), p.dark() ? 0.12 : 0.45);
        ink.fade(
                stone,
                Tone.mix(stone, p.mid(), 0.3),
                Shapes.poly(0, top, Ink.WIDTH, top, Ink.WIDTH, Ink.HEIGHT, 0, Ink.HEIGHT));
        double curb = Ink.HEIGHT - 54;
        for (int i = 0; i < 12; i++) {
            double x = i * 128 - 20;
            ink.line(Tone.alpha(p.ink(), 0.1), 2, x, top, x + (x - 688) * 0.16, curb);
        }
        ink.rect(Tone.lighter(stone, 0.3), 0, curb, Ink.WIDTH, 10);
        ink.rect(Tone.mix(p.ink(), p.mid(), snow ? 0.62 : 0.4), 0, curb + 10, Ink.WIDTH, 50);
        ink.rect(Tone.alpha(p.ink(), 0.22), 0, curb + 10, Ink.WIDTH, 9);
    }

    /** Roofs and chimneys behind everything, from {@code base} up. */
    static void rooftops(Ink ink, Palette p, RandomGenerator chance, double base, Color color) {
        double x = -20;
        while (x < Ink.WIDTH) {
            double width = 60 + chance.nextDouble() * 110;
            double height = 60 + chance.nextDouble() * 170;
            ink.rect(color, x, base - height, width + 1, height);
            if (chance.nextInt(3) == 0) {
                ink.rect(color, x + width * 0.6, base - height - 24, 16, 30);
            }
            for (int i = 0; i < 4; i++) {
                Color pane = p.dark() ? Tone.alpha(p.light(), 0.55) : Tone.alpha(p.paper(), 0.3);
                if (chance.nextInt(3) == 0) {
                    ink.rect(pane, x + 12 + i % 2 * 26, base - height + 16 + i / 2 * 34, 11, 16);
                }
            }
            x += width;
        }
    }

    /** Stripes with a scalloped hem. */
    static void awning(Ink ink, Mood mood, double x, double y, double width, double drop, Color color) {
        Palette p = mood.palette();
        int stripes = (int) Math.max(5, Math.round(width / 44) | 1);
        double step = width / stripes;
        double flare = 14;
        for (int i = 0; i < stripes; i++) {
            double left = x + i * step;
            double lowLeft = x - flare + i * (width + 2 * flare) / stripes;
            double lowStep = (width + 2 * flare) / stripes;
            Color stripe = i % 2 == 0 ? color : p.paper();
            ink.poly(stripe, left, y, left + step + 0.5, y, lowLeft + lowStep + 0.5, y + drop, lowLeft, y + drop);
            ink.round(Tone.darker(stripe, 0.14), lowLeft, y + drop - 12, lowStep, 26, 12);
            ink.poly(stripe, left, y, left + step + 0.5, y, lowLeft + lowStep + 0.5, y + drop, lowLeft, y + drop);
        }
        ink.fade(
                Tone.alpha(p.paper(), 0.22),
                Tone.alpha(p.ink(), 0.1),
                Shapes.poly(x, y, x + width, y, x + width + flare, y + drop, x - flare, y + drop));
        if (mood.season().snow()) {
            ink.round(p.paper(), x - 6, y - 9, width + 12, 20, 10);
        }
    }

    /** A window in its frame, lit from inside when the hour is late. */
    static void window(Ink ink, Mood mood, RandomGenerator chance, double x, double y, double width, double height) {
        Palette p = mood.palette();
        boolean lit = p.dark() ? chance.nextInt(4) != 0 : chance.nextInt(6) == 0;
        Color top = lit ? Tone.mix(p.light(), p.second(), 0.12) : Tone.mix(p.near(), p.skyHigh(), 0.35);
        Color bottom = lit ? Tone.mix(p.light(), p.second(), 0.4) : Tone.mix(p.near(), p.skyLow(), 0.55);
        ink.rect(Tone.alpha(p.ink(), 0.2), x - 5, y - 5, width + 16, height + 16);
        ink.rect(p.paper(), x - 6, y - 6, width + 12, height + 12);
        Shape glass = Shapes.poly(x, y, x + width, y, x + width, y + height, x, y + height);
        ink.fade(top, bottom, glass);
        double slant = x + width * 0.2;
        Shape gleam =
                Shapes.poly(slant, y, slant + width * 0.42, y, slant + 4, y + height, slant - width * 0.38, y + height);
        ink.shade(Tone.alpha(p.paper(), lit ? 0.14 : 0.2), glass, gleam);
        curtain(ink, p, chance, x, y, width, height);
        ink.rect(p.paper(), x + width / 2 - 2, y, 4, height);
        ink.rect(p.paper(), x, y + height * 0.42, width, 4);
        Color sill = mood.season().snow() ? p.paper() : Tone.darker(p.paper(), 0.12);
        ink.rect(sill, x - 11, y + height + 5, width + 22, 9);
    }

    private static void curtain(
            Ink ink, Palette p, RandomGenerator chance, double x, double y, double width, double height) {
        int kind = chance.nextInt(3);
        Color cloth = Tone.alpha(kind == 1 ? p.second() : p.paper(), 0.6);
        if (kind == 0) {
            ink.rect(cloth, x, y, width, height * (0.15 + chance.nextDouble() * 0.3));
        } else if (kind == 1) {
            ink.fill(
                    cloth, Shapes.closed(x, y, x + width * 0.34, y, x + width * 0.22, y + height * 0.6, x, y + height));
            double r = x + width;
            ink.fill(
                    cloth, Shapes.closed(r, y, r - width * 0.34, y, r - width * 0.22, y + height * 0.6, r, y + height));
        }
    }

    static void lamp(Ink ink, Palette p, double x, double foot, double height) {
        Color iron = Tone.mix(p.ink(), p.near(), 0.25);
        double top = foot - height;
        ink.ground(p.ink(), x, foot, 46, 9, 0.4);
        ink.rect(iron, x - 4, top, 8, height);
        ink.round(iron, x - 12, foot - 34, 24, 34, 5);
        ink.round(iron, x - 26, top - 4, 52, 8, 4);
        ink.glow(p.light(), x, top - 30, p.dark() ? 170 : 70, p.dark() ? 0.5 : 0.35);
        ink.oval(Tone.lighter(p.light(), p.dark() ? 0.3 : 0.65), x, top - 28, 22, 25);
        ink.round(iron, x - 15, top - 58, 30, 9, 4);
    }

    /** Bricks here and there, enough to say what the wall is made of. */
    static void bricks(Ink ink, Palette p, RandomGenerator chance, Color wall, Shape on, int howMany) {
        java.awt.geom.Rectangle2D box = on.getBounds2D();
        for (int i = 0; i < howMany; i++) {
            int row = chance.nextInt((int) Math.max(1, box.getHeight() / 14));
            double x =
                    box.getX() + 6 + chance.nextInt((int) Math.max(1, (box.getWidth() - 44) / 17)) * 17 + row % 2 * 8;
            Color tone = chance.nextBoolean() ? Tone.lighter(wall, 0.12) : Tone.mix(wall, p.ink(), 0.14);
            ink.round(tone, x, box.getY() + 4 + row * 14, 15 + chance.nextInt(2) * 14, 8, 1.5);
        }
    }
}
