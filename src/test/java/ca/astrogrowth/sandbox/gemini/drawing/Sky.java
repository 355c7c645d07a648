package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.geom.Area;
import java.util.random.RandomGenerator;

/** The sky over a street, with its sun or moon, and what falls from it. */
final class Sky {

    private Sky() {}

    static void draw(Ink ink, Mood mood, RandomGenerator chance, double horizon) {
        Palette p = mood.palette();
        ink.fade(p.skyHigh(), p.skyLow(), Shapes.poly(0, 0, Ink.WIDTH, 0, Ink.WIDTH, horizon, 0, horizon));
        double x = 240 + chance.nextDouble() * 900;
        double y = 110 + chance.nextDouble() * 90;
        ink.glow(p.light(), x, y, 330, p.dark() ? 0.28 : 0.55);
        if (p.dark()) {
            stars(ink, p, chance, horizon);
            Area moon = new Area(Shapes.oval(x, y, 38, 38));
            moon.subtract(new Area(Shapes.oval(x + 17, y - 9, 34, 34)));
            ink.fill(Tone.lighter(p.light(), 0.4), moon);
        } else {
            ink.oval(Tone.alpha(Tone.lighter(p.light(), 0.35), 0.9), x, y, 52, 52);
        }
        for (int i = 0; i < 3; i++) {
            cloud(ink, p, chance, i * 470 + chance.nextDouble() * 300, 70 + chance.nextDouble() * 170);
        }
    }

    private static void stars(Ink ink, Palette p, RandomGenerator chance, double horizon) {
        for (int i = 0; i < 60; i++) {
            double size = 0.8 + chance.nextDouble() * 1.5;
            Color star = Tone.alpha(p.paper(), 0.25 + chance.nextDouble() * 0.6);
            ink.oval(star, chance.nextDouble() * Ink.WIDTH, chance.nextDouble() * horizon * 0.55, size, size);
        }
    }

    /** Long flat banks, as on a screen print. */
    private static void cloud(Ink ink, Palette p, RandomGenerator chance, double x, double y) {
        Color color = Tone.alpha(p.dark() ? Tone.lighter(p.skyLow(), 0.1) : p.paper(), p.dark() ? 0.16 : 0.62);
        Area bank = new Area();
        for (int i = 0; i < 4; i++) {
            double length = 110 + chance.nextDouble() * 130;
            double left = x - length / 2 + (chance.nextDouble() - 0.5) * 130;
            bank.add(new Area(Shapes.round(left, y + i * 17, length, 19, 9.5)));
        }
        ink.fill(color, bank);
    }

    /** Snow, leaves or petals in the air; nothing in summer. */
    static void weather(Ink ink, Mood mood, RandomGenerator chance) {
        Season season = mood.season();
        if (season == Season.SUMMER) {
            return;
        }
        int pieces = season.snow() ? 130 : 22;
        for (int i = 0; i < pieces; i++) {
            double x = chance.nextDouble() * Ink.WIDTH;
            double y = chance.nextDouble() * Ink.HEIGHT;
            if (season.snow()) {
                double size = 1.2 + chance.nextDouble() * chance.nextDouble() * 5;
                ink.oval(Tone.alpha(mood.palette().paper(), 0.55 + chance.nextDouble() * 0.4), x, y, size, size);
            } else {
                Color piece = chance.nextBoolean() ? season.foliage(mood.palette()) : season.highlight(mood.palette());
                ink.fill(piece, Shapes.leaf(x, y, 9 + chance.nextDouble() * 8, 5, chance.nextDouble() * 360));
            }
        }
    }
}
