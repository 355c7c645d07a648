package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;
import java.util.random.RandomGenerator;

/** Trees, shrubs and potted plants. */
final class Greenery {

    private static final List<Lobe> CROWN = List.of(
            new Lobe(-0.62, 0.26, 0.5),
            new Lobe(0.62, 0.3, 0.5),
            new Lobe(-0.36, -0.38, 0.52),
            new Lobe(0.36, -0.42, 0.5),
            new Lobe(0, 0, 0.66),
            new Lobe(0.08, -0.7, 0.42));

    /** A round of foliage, where a crown is two wide and two high. */
    private record Lobe(double x, double y, double radius) {}

    private Greenery() {}

    /** A street tree whose trunk stands at (x, foot). */
    static void tree(Ink ink, Mood mood, RandomGenerator chance, double x, double foot, double height) {
        Palette p = mood.palette();
        Color bark = Tone.mix(p.ink(), p.wall(), 0.28);
        double crown = foot - height * 0.68;
        ink.ground(p.ink(), x, foot, height * 0.26, height * 0.035, 0.4);
        ink.at(
                x,
                foot,
                0,
                height / 100,
                () -> ink.fill(bark, Shapes.closed("-2.2 0 -1 -30 0 -68 0 -68 0 -68 1.2 -30 2.6 0")));
        if (mood.season().snow()) {
            branches(ink, bark, chance, x, foot, height);
            frost(ink, mood, chance, x, crown, height * 0.27);
        } else {
            ink.at(x, foot, 0, height / 100, () -> {
                ink.stroke(bark, 1.8, Shapes.curve("0 -36 0 -44 -6 -46 -10 -54"));
                ink.stroke(bark, 1.6, Shapes.curve("0 -32 0 -42 6 -42 11 -50"));
            });
            crown(ink, mood, chance, x, crown, height * 0.27);
        }
    }

    private static void branches(Ink ink, Color bark, RandomGenerator chance, double x, double foot, double height) {
        for (int i = 0; i < 7; i++) {
            double from = foot - height * (0.34 + i * 0.06);
            double reach = height * (0.11 + chance.nextDouble() * 0.13) * (i % 2 == 0 ? 1 : -1);
            double rise = height * (0.13 + chance.nextDouble() * 0.12);
            double width = height * (0.016 - i * 0.0015);
            double middle = from - rise * 0.35;
            ink.stroke(
                    bark,
                    width,
                    Shapes.curve(x, from, x + reach * 0.3, middle, x + reach * 0.7, middle, x + reach, from - rise));
        }
    }

    /** Three tones of the same lobes: those behind, the mass, and what the sun touches at its upper left. */
    private static void crown(Ink ink, Mood mood, RandomGenerator chance, double x, double y, double size) {
        Color leaf = mood.season().foliage(mood.palette());
        Color deep = Tone.mix(leaf, mood.palette().near(), 0.38);
        Color lit = mood.season().highlight(mood.palette());
        double spread = size * (0.92 + chance.nextDouble() * 0.16);
        lobes(ink, deep, chance, x + size * 0.1, y + size * 0.12, spread, 1);
        lobes(ink, leaf, chance, x - size * 0.04, y - size * 0.06, spread, 0.86);
        lobes(ink, Tone.alpha(lit, 0.85), chance, x - size * 0.16, y - size * 0.2, spread * 0.9, 0.52);
        leaves(ink, chance, x, y, size, lit, deep);
    }

    private static void lobes(
            Ink ink, Color color, RandomGenerator chance, double x, double y, double spread, double fullness) {
        for (Lobe lobe : CROWN) {
            double radius = lobe.radius * spread * fullness;
            ink.fill(color, Shapes.blob(chance, x + lobe.x * spread, y + lobe.y * spread, radius, radius * 0.9));
        }
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
        ink.at(x, foot, 0, size / 100, () -> {
            Shape body = Shapes.poly(-46, -80, 46, -80, 34, 0, -34, 0);
            ink.fill(pot, body);
            ink.shade(Tone.alpha(p.ink(), 0.16), body, Shapes.poly(10, -100, 100, -100, 100, 0, 2, 0));
            ink.round(Tone.lighter(pot, 0.2), -50, -90, 100, 17, 5);
        });
    }
}
