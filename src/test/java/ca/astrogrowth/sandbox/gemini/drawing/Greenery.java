package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.random.RandomGenerator;

/** Trees, shrubs and potted plants. */
final class Greenery {

    private Greenery() {}

    /** A street tree whose trunk stands at (x, foot). */
    static void tree(Ink ink, Mood mood, RandomGenerator chance, double x, double foot, double height) {
        Palette p = mood.palette();
        Color bark = Tone.mix(p.ink(), p.wall(), 0.28);
        double crown = foot - height * 0.68;
        ink.ground(p.ink(), x, foot, height * 0.26, height * 0.035, 0.4);
        ink.fill(
                bark,
                Shapes.closed(
                        x - height * 0.022,
                        foot,
                        x - height * 0.01,
                        foot - height * 0.3,
                        x,
                        crown,
                        x,
                        crown,
                        x,
                        crown,
                        x + height * 0.012,
                        foot - height * 0.3,
                        x + height * 0.026,
                        foot));
        if (!mood.season().snow()) {
            ink.stroke(
                    bark,
                    height * 0.018,
                    Shapes.curve(
                            x,
                            foot - height * 0.36,
                            x,
                            foot - height * 0.44,
                            x - height * 0.06,
                            foot - height * 0.46,
                            x - height * 0.1,
                            foot - height * 0.54));
            ink.stroke(
                    bark,
                    height * 0.016,
                    Shapes.curve(
                            x,
                            foot - height * 0.32,
                            x,
                            foot - height * 0.42,
                            x + height * 0.06,
                            foot - height * 0.42,
                            x + height * 0.11,
                            foot - height * 0.5));
            crown(ink, mood, chance, x, crown, height * 0.27);
        } else {
            branches(ink, bark, chance, x, foot, height);
            frost(ink, mood, chance, x, crown, height * 0.27);
        }
    }

    private static void branches(Ink ink, Color bark, RandomGenerator chance, double x, double foot, double height) {
        for (int i = 0; i < 7; i++) {
            double from = foot - height * (0.34 + i * 0.06);
            double reach = height * (0.11 + chance.nextDouble() * 0.13) * (i % 2 == 0 ? 1 : -1);
            double rise = height * (0.13 + chance.nextDouble() * 0.12);
            ink.stroke(
                    bark,
                    height * (0.016 - i * 0.0015),
                    Shapes.curve(
                            x,
                            from,
                            x + reach * 0.3,
                            from - rise * 0.2,
                            x + reach * 0.7,
                            from - rise * 0.6,
                            x + reach,
                            from - rise));
        }
    }

    /** Three tones of the same lobes: those behind, the mass, and what the sun touches at its upper left. */
    private static void crown(Ink ink, Mood mood, RandomGenerator chance, double x, double y, double size) {
        Color leaf = mood.season().foliage(mood.palette());
        Color deep = Tone.mix(leaf, mood.palette().near(), 0.38);
        Color lit = mood.season().highlight(mood.palette());
        double[] lobes = {
            -0.62, 0.26, 0.5, 0.62, 0.3, 0.5, -0.36, -0.38, 0.52, 0.36, -0.42, 0.5, 0, 0, 0.66, 0.08, -0.7, 0.42
        };
        double spread = 0.92 + chance.nextDouble() * 0.16;
        for (int i = 0; i < lobes.length; i += 3) {
            lobe(
                    ink,
                    deep,
                    chance,
                    x + (lobes[i] * spread + 0.1) * size,
                    y + (lobes[i + 1] + 0.12) * size,
                    lobes[i + 2] * size);
        }
        for (int i = 0; i < lobes.length; i += 3) {
            lobe(
                    ink,
                    leaf,
                    chance,
                    x + (lobes[i] * spread - 0.04) * size,
                    y + (lobes[i + 1] - 0.06) * size,
                    lobes[i + 2] * size * 0.86);
        }
        for (int i = 0; i < lobes.length; i += 6) {
            lobe(
                    ink,
                    Tone.alpha(lit, 0.85),
                    chance,
                    x + (lobes[i] * 0.9 - 0.16) * size,
                    y + (lobes[i + 1] - 0.2) * size,
                    lobes[i + 2] * size * 0.5);
        }
        leaves(ink, chance, x, y, size, lit, deep);
    }

    private static void lobe(Ink ink, Color color, RandomGenerator chance, double x, double y, double radius) {
        ink.fill(color, Shapes.blob(chance, x, y, radius, radius * 0.9));
    }

    private static void leaves(Ink ink, RandomGenerator chance, double x, double y, double size, Color one, Color two) {
        for (int i = 0; i < 26; i++) {
            double turn = chance.nextDouble() * 2 * Math.PI;
            double away = size * (0.25 + chance.nextDouble() * 0.72);
            double leaf = size * (0.08 + chance.nextDouble() * 0.05);
            ink.fill(
                    Tone.alpha(chance.nextBoolean() ? one : two, 0.7),
                    Shapes.leaf(
                            x + Math.cos(turn) * away,
                            y + Math.sin(turn) * away * 0.85,
                            leaf,
                            leaf * 0.5,
                            chance.nextDouble() * 360));
        }
    }

    private static void frost(Ink ink, Mood mood, RandomGenerator chance, double x, double y, double size) {
        Color snow = Tone.alpha(mood.season().foliage(mood.palette()), 0.5);
        for (int i = 0; i < 6; i++) {
            double dx = (chance.nextDouble() - 0.5) * size * 1.6;
            double dy = (chance.nextDouble() - 0.6) * size * 1.1;
            ink.fill(snow, Shapes.blob(chance, x + dx, y + dy, size * 0.26, size * 0.15));
        }
    }

    /** A round clipped shrub sitting on (x, foot). */
    static void shrub(Ink ink, Mood mood, RandomGenerator chance, double x, double foot, double size) {
        Color leaf =
                mood.season().snow() ? mood.palette().leaf() : mood.season().foliage(mood.palette());
        Area mass = new Area(Shapes.blob(chance, x, foot - size * 0.8, size, size * 0.85));
        mass.add(new Area(Shapes.blob(chance, x + size * 0.8, foot - size * 0.5, size * 0.6, size * 0.5)));
        mass.add(new Area(Shapes.blob(chance, x - size * 0.8, foot - size * 0.42, size * 0.55, size * 0.44)));
        ink.fill(Tone.mix(leaf, mood.palette().near(), 0.35), mass);
        ink.shade(leaf, mass, Shapes.oval(x - size * 0.25, foot - size, size * 0.9, size * 0.75));
        if (mood.season().snow()) {
            ink.shade(
                    mood.palette().paper(),
                    mass,
                    Shapes.oval(x - size * 0.05, foot - size * 1.55, size * 0.9, size * 0.4));
        }
    }

    /** A pot with arching leaves. */
    static void potted(Ink ink, Palette p, RandomGenerator chance, double x, double foot, double size, Color pot) {
        ink.ground(p.ink(), x, foot, size * 0.75, size * 0.12, 0.32);
        for (int i = 0; i < 11; i++) {
            double lean = -165 + i * 15 + (chance.nextDouble() - 0.5) * 12;
            double length = size * (1.05 + chance.nextDouble() * 0.75);
            Color tone = i % 3 == 0
                    ? Tone.lighter(p.leaf(), 0.18)
                    : i % 3 == 1 ? p.leaf() : Tone.mix(p.leaf(), p.near(), 0.4);
            ink.fill(tone, Shapes.leaf(x, foot - size * 0.72, length, size * 0.17, lean));
        }
        Shape body = Shapes.poly(
                x - size * 0.46,
                foot - size * 0.8,
                x + size * 0.46,
                foot - size * 0.8,
                x + size * 0.34,
                foot,
                x - size * 0.34,
                foot);
        ink.fill(pot, body);
        ink.shade(
                Tone.alpha(p.ink(), 0.16),
                body,
                Shapes.poly(x + size * 0.1, foot - size, x + size, foot - size, x + size, foot, x + size * 0.02, foot));
        ink.round(Tone.lighter(pot, 0.2), x - size * 0.5, foot - size * 0.9, size, size * 0.17, size * 0.05);
    }
}
