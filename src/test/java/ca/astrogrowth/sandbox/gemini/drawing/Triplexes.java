package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A row of Montréal triplexes with their outside staircases. */
final class Triplexes implements Scene {

    private static final double FOOT = 640;
    private static final double WIDTH = 282;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Sky.draw(ink, mood, chance, FOOT);
        Street.rooftops(ink, p, chance, 420, Tone.mix(p.far(), p.skyLow(), 0.4));
        Street.pavement(ink, mood, FOOT - 6);
        Color[] walls = {
            p.wall(),
            Tone.mix(p.far(), p.paper(), p.dark() ? 0.1 : 0.35),
            Tone.mix(p.wall(), p.ink(), 0.28),
            Tone.mix(p.second(), p.wall(), 0.45),
            Tone.mix(p.mid(), p.wall(), 0.3)
        };
        int first = chance.nextInt(walls.length);
        for (int i = 0; i < 5; i++) {
            double top = 118 + chance.nextInt(3) * 22;
            house(ink, mood, chance, i * WIDTH - 20, top, walls[(first + i) % walls.length]);
        }
        for (int i = 0; i < 5; i++) {
            stairs(ink, mood, i * WIDTH - 20, i % 2 == 0);
        }
        front(ink, mood, chance);
        Sky.weather(ink, mood, chance);
    }

    private static void house(Ink ink, Mood mood, RandomGenerator chance, double x, double top, Color wall) {
        Palette p = mood.palette();
        Shape body = Shapes.poly(x, top, x + WIDTH, top, x + WIDTH, FOOT, x, FOOT);
        ink.fade(Tone.lighter(wall, 0.05), Tone.mix(wall, p.ink(), 0.16), body);
        Street.bricks(ink, p, chance, wall, body, 46);
        ink.rect(Tone.alpha(p.ink(), 0.14), x + WIDTH - 8, top, 8, FOOT - top);
        cornice(ink, mood, chance, x, top);
        for (int floor = 0; floor < 3; floor++) {
            double y = top + 62 + floor * 160;
            Street.window(ink, mood, chance, x + 40, y, 66, 92);
            door(ink, p, chance, x + 170, y - 14, Math.min(118, FOOT - y));
        }
        balcony(ink, mood, x + 140, top + 228);
        balcony(ink, mood, x + 140, top + 388);
    }

    private static void cornice(Ink ink, Mood mood, RandomGenerator chance, double x, double top) {
        Palette p = mood.palette();
        Color trim = chance.nextBoolean() ? Tone.mix(p.near(), p.ink(), 0.25) : Tone.darker(p.paper(), 0.1);
        double middle = x + WIDTH / 2;
        switch (chance.nextInt(3)) {
            case 0 -> ink.poly(trim, middle - 70, top - 4, middle, top - 46, middle + 70, top - 4);
            case 1 ->
                ink.fill(
                        trim,
                        Shapes.closed(
                                middle - 80, top, middle - 60, top - 56, middle + 60, top - 56, middle + 80, top));
            default -> {
                for (int i = 0; i < 5; i++) {
                    ink.rect(trim, x + 20 + i * 54, top - 22, 26, 26);
                }
            }
        }
        ink.rect(trim, x - 2, top - 8, WIDTH + 4, 24);
        ink.rect(Tone.lighter(trim, 0.25), x - 2, top - 8, WIDTH + 4, 6);
        for (int i = 0; i < 12; i++) {
            ink.rect(Tone.darker(trim, 0.25), x + 8 + i * 23, top + 16, 9, 11);
        }
        if (mood.season().snow()) {
            ink.round(p.paper(), x - 4, top - 18, WIDTH + 8, 15, 7);
        }
    }

    private static void door(Ink ink, Palette p, RandomGenerator chance, double x, double y, double height) {
        Color[] paints = {p.accent(), p.second(), p.leaf(), p.near()};
        Color paint = paints[chance.nextInt(paints.length)];
        ink.rect(Tone.darker(p.paper(), 0.06), x - 6, y - 6, 66, height + 6);
        ink.rect(paint, x, y, 54, height);
        ink.round(p.dark() ? p.light() : Tone.mix(p.skyHigh(), p.near(), 0.3), x + 12, y + 12, 30, 42, 4);
        ink.oval(p.light(), x + 45, y + height * 0.62, 3.5, 3.5);
    }

    private static void balcony(Ink ink, Mood mood, double x, double y) {
        Palette p = mood.palette();
        Color iron = Tone.mix(p.ink(), p.near(), 0.2);
        ink.rect(Tone.alpha(p.ink(), 0.22), x - 2, y + 8, 134, 20);
        ink.rect(Tone.mix(p.near(), p.ink(), 0.4), x - 8, y, 142, 9);
        for (int i = 0; i < 13; i++) {
            ink.rect(iron, x - 6 + i * 11.3, y - 40, 2.4, 40);
        }
        ink.rect(iron, x - 8, y - 43, 142, 5);
        if (mood.season().snow()) {
            ink.round(p.paper(), x - 8, y - 48, 142, 7, 3);
        }
    }

    /** The curved flight from the pavement to the first balcony. */
    private static void stairs(Ink ink, Mood mood, double x, boolean left) {
        Palette p = mood.palette();
        Color iron = Tone.mix(p.ink(), p.near(), 0.2);
        Color tread = mood.season().snow() ? p.paper() : Tone.mix(p.wall(), p.paper(), 0.35);
        Path2D flight = Shapes.curve(left ? "132 508 96 520 86 590 30 666" : "132 508 60 520 60 600 100 666");
        ink.ground(p.ink(), x + (left ? 60 : 130), FOOT + 28, 80, 11, 0.4);
        for (int i = 0; i <= 11; i++) {
            double t = i / 11.0;
            double sx = x + (left ? at(t, 132, 96, 86, 30) : at(t, 132, 60, 60, 100));
            double sy = left ? at(t, 508, 520, 590, 666) : at(t, 508, 520, 600, 666);
            ink.round(tread, sx - 4, sy, 56, 7, 2);
            ink.rect(iron, sx, sy - 36, 2.4, 38);
            ink.rect(iron, sx + 46, sy - 36, 2.4, 38);
        }
        for (int rail = 0; rail < 2; rail++) {
            ink.at(x + 1 + rail * 46, -37, 0, 1, () -> ink.stroke(iron, 5, flight));
            ink.at(x + 1 + rail * 46, 6, 0, 1, () -> ink.stroke(iron, 6, flight));
        }
    }

    private static double at(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private static void front(Ink ink, Mood mood, RandomGenerator chance) {
        for (int i = 0; i < 6; i++) {
            Greenery.shrub(
                    ink,
                    mood,
                    chance,
                    i * 264 + 210 + chance.nextDouble() * 30,
                    FOOT + 12,
                    30 + chance.nextDouble() * 16);
        }
        double tree = 250 + chance.nextInt(3) * 280;
        Greenery.tree(ink, mood, chance, tree, FOOT + 48, 540);
        Greenery.tree(ink, mood, chance, tree + 620 - (tree > 700 ? 1180 : 0), FOOT + 44, 460);
        Street.lamp(ink, mood.palette(), tree > 600 ? 420 : 1120, FOOT + 50, 300);
    }
}
