package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** Three shops side by side on a shopping street. */
final class ShoppingStreet implements Scene {

    private static final double FOOT = 642;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Sky.draw(ink, mood, chance, FOOT);
        Street.rooftops(ink, p, chance, FOOT, Tone.mix(p.far(), p.skyLow(), 0.35));
        Street.pavement(ink, mood, FOOT - 4);
        shops(ink, mood, chance);
        for (int i = 0; i < 3; i++) {
            double height = 330 + chance.nextDouble() * 60;
            Greenery.tree(ink, mood, chance, 356 + i * 336 + chance.nextDouble() * 24, FOOT + 46, height);
        }
        Street.lamp(ink, p, 40, FOOT + 44, 300);
        bicycle(ink, p, 560 + chance.nextDouble() * 200);
        Sky.weather(ink, mood, chance);
    }

    private static void shops(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Color stone = Tone.mix(p.mid(), p.far(), 0.3);
        Color[] walls = {p.wall(), Tone.mix(p.second(), p.paper(), 0.2), stone, Tone.mix(p.wall(), p.ink(), 0.2)};
        Color[] awnings = {p.accent(), p.wall(), p.second(), p.leaf()};
        int turn = chance.nextInt(4);
        for (int i = 0; i < 4; i++) {
            double top = 130 + chance.nextInt(4) * 26;
            Color awning = awnings[(turn + i + chance.nextInt(2)) % 4];
            shop(ink, mood, chance, 20 + i * 336, top, walls[(turn + i) % 4], awning);
        }
    }

    private static void shop(
            Ink ink, Mood mood, RandomGenerator chance, double x, double top, Color wall, Color awning) {
        Palette p = mood.palette();
        Shape body = Shapes.poly(x, top, x + 330, top, x + 330, FOOT, x, FOOT);
        ink.fade(wall, Tone.mix(wall, p.ink(), 0.14), body);
        Street.bricks(ink, p, chance, wall, body, 44);
        ink.rect(Tone.mix(p.near(), p.ink(), 0.2), x - 5, top - 10, 340, 26);
        if (mood.season().snow()) {
            ink.round(p.paper(), x - 8, top - 20, 346, 15, 7);
        }
        for (int i = 0; i < 3; i++) {
            Street.window(ink, mood, chance, x + 36 + i * 98, top + 52, 62, 96);
        }
        shopFront(ink, mood, chance, x, awning);
        sign(ink, p, x + 312, 372, awning);
    }

    private static void shopFront(Ink ink, Mood mood, RandomGenerator chance, double x, Color awning) {
        Palette p = mood.palette();
        Color wood = Tone.mix(p.near(), awning, 0.3);
        ink.rect(Tone.darker(wood, 0.2), x + 12, 392, 306, FOOT - 392);
        Shape glass = Shapes.poly(x + 28, 420, x + 208, 420, x + 208, 600, x + 28, 600);
        ink.fade(Tone.mix(p.light(), p.second(), 0.4), Tone.mix(p.light(), p.paper(), 0.3), glass);
        goods(ink, p, chance, x + 28);
        ink.shade(Tone.alpha(p.paper(), 0.24), glass, Shapes.poly(x + 90, 420, x + 140, 420, x + 60, 600, x + 10, 600));
        ink.rect(wood, x + 226, 420, 78, FOOT - 420);
        Shape pane = Shapes.round(x + 238, 440, 54, 110, 5);
        ink.fade(Tone.mix(p.light(), p.second(), 0.35), p.light(), pane);
        ink.oval(p.light(), x + 296, 556, 4, 10);
        Street.awning(ink, mood, x + 18, 392, 294, 58, awning);
        ink.ground(p.light(), x + 120, FOOT + 20, 150, 26, p.dark() ? 0.42 : 0.15);
    }

    private static void goods(Ink ink, Palette p, RandomGenerator chance, double x) {
        Color shape = Tone.mix(p.near(), p.ink(), 0.1);
        ink.rect(Tone.mix(p.wall(), p.ink(), 0.2), x, 574, 180, 26);
        Color[] tones = {p.accent(), p.wall(), p.second(), p.leaf(), shape};
        for (int i = 0; i < 5; i++) {
            Color tone = tones[chance.nextInt(tones.length)];
            double left = x + 10 + i * 34;
            double height = 34 + chance.nextDouble() * 44;
            switch (chance.nextInt(3)) {
                case 0 -> ink.round(tone, left, 574 - height, 24, height, 4);
                case 1 ->
                    ink.fill(
                            tone,
                            Shapes.closed(left, 574, left - 6, 574 - height, left + 34, 574 - height, left + 26, 574));
                default -> {
                    ink.rect(shape, left + 11, 574 - height, 3, height);
                    ink.oval(tone, left + 12, 574 - height, 14, 14);
                }
            }
        }
    }

    private static void sign(Ink ink, Palette p, double x, double y, Color color) {
        Color iron = Tone.mix(p.ink(), p.near(), 0.2);
        ink.line(iron, 4, x, y, x + 40, y);
        ink.line(iron, 2, x + 24, y, x + 24, y + 14);
        ink.oval(Tone.darker(color, 0.25), x + 26, y + 40, 27, 27);
        ink.oval(p.paper(), x + 24, y + 38, 26, 26);
        ink.oval(color, x + 24, y + 38, 18, 18);
    }

    private static void bicycle(Ink ink, Palette p, double x) {
        Color frame = p.accent();
        Color tyre = Tone.mix(p.ink(), p.near(), 0.15);
        double foot = FOOT + 52;
        ink.ground(p.ink(), x + 66, foot, 116, 10, 0.4);
        for (double hub : new double[] {x, x + 132}) {
            ink.stroke(tyre, 6, Shapes.oval(hub, foot - 44, 41, 41));
            ink.stroke(Tone.alpha(p.paper(), 0.5), 1.5, Shapes.oval(hub, foot - 44, 36, 36));
            ink.oval(tyre, hub, foot - 44, 5, 5);
        }
        ink.line(frame, 7, x, foot - 44, x + 36, foot - 104);
        ink.line(frame, 7, x + 36, foot - 104, x + 112, foot - 108);
        ink.line(frame, 7, x + 60, foot - 44, x + 112, foot - 108);
        ink.line(frame, 7, x, foot - 44, x + 60, foot - 44);
        ink.line(frame, 7, x + 30, foot - 118, x + 60, foot - 44);
        ink.line(frame, 7, x + 132, foot - 44, x + 106, foot - 126);
        ink.stroke(
                tyre,
                6,
                Shapes.curve(x + 84, foot - 128, x + 100, foot - 132, x + 118, foot - 128, x + 124, foot - 112));
        ink.round(tyre, x + 10, foot - 126, 42, 11, 5);
        ink.round(p.second(), x + 112, foot - 122, 50, 36, 8);
        ink.oval(p.leaf(), x + 128, foot - 126, 15, 13);
        ink.oval(p.wall(), x + 148, foot - 128, 12, 11);
    }
}
