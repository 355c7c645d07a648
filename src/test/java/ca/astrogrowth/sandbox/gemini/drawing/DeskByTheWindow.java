package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** A work table in front of a large window on the town. */
final class DeskByTheWindow implements Scene {

    private static final double TABLE = 588;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        ink.rect(Tone.mix(p.wall(), p.ink(), p.dark() ? 0.45 : 0.12), 0, 0, Ink.WIDTH, Ink.HEIGHT);
        view(ink, mood, chance);
        frame(ink, p);
        Furniture.pendant(ink, p, 320, 214, 74, p.accent());
        Furniture.pendant(ink, p, 1056, 190, 74, p.accent());
        table(ink, p);
        laptop(ink, p, 620 + chance.nextInt(3) * 60);
        books(ink, p, chance, 330);
        cup(ink, p, 956);
        Greenery.potted(ink, p, chance, 1170, TABLE + 14, 104, p.second());
        Greenery.potted(ink, p, chance, 170, TABLE + 10, 78, p.paper());
    }

    private static void view(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Sky.draw(ink, mood, chance, TABLE);
        Street.rooftops(ink, p, chance, TABLE - 80, Tone.mix(p.far(), p.skyLow(), 0.35));
        Street.rooftops(ink, p, chance, TABLE, Tone.mix(p.mid(), p.far(), 0.35));
        for (int i = 0; i < 9; i++) {
            Greenery.shrub(ink, mood, chance, i * 172 + 20, TABLE + 6, 66 + chance.nextDouble() * 26);
        }
        Sky.weather(ink, mood, chance);
    }

    private static void frame(Ink ink, Palette p) {
        Color bar = Tone.mix(p.ink(), p.near(), 0.3);
        Color wall = Tone.mix(p.wall(), p.ink(), p.dark() ? 0.4 : 0.1);
        ink.rect(wall, 0, 0, 84, TABLE);
        ink.rect(wall, 1292, 0, 84, TABLE);
        ink.rect(wall, 0, 0, Ink.WIDTH, 44);
        ink.rect(bar, 84, 44, 1208, 12);
        ink.rect(bar, 84, 230, 1208, 7);
        for (int i = 0; i < 5; i++) {
            ink.rect(bar, 84 + i * 300, 44, i % 4 == 0 ? 12 : 8, TABLE - 44);
        }
        ink.rect(bar, 1284, 44, 12, TABLE - 44);
        for (int i = 0; i < 4; i++) {
            double x = 100 + i * 300;
            ink.poly(Tone.alpha(p.paper(), 0.09), x + 120, 56, x + 230, 56, x + 90, TABLE, x - 10, TABLE);
        }
    }

    private static void table(Ink ink, Palette p) {
        Color wood = Tone.mix(p.second(), p.wall(), 0.5);
        Shape top = Shapes.poly(0, TABLE, Ink.WIDTH, TABLE, Ink.WIDTH, 768, 0, 768);
        ink.fade(Tone.lighter(wood, 0.12), Tone.mix(wood, p.ink(), 0.3), top);
        ink.rect(Tone.alpha(p.paper(), 0.35), 0, TABLE, Ink.WIDTH, 6);
        for (int i = 0; i < 6; i++) {
            double y = TABLE + 22 + i * 28;
            ink.stroke(Tone.alpha(p.ink(), 0.1), 2, Shapes.curve(0, y, 400, y + 12, 900, y - 10, 1376, y + 6));
        }
        ink.ground(p.light(), 688, 650, 560, 70, 0.3);
    }

    private static void laptop(Ink ink, Palette p, double x) {
        Color metal = Tone.mix(p.paper(), p.far(), 0.35);
        ink.ground(p.ink(), x, 668, 270, 26, 0.4);
        ink.round(Tone.mix(p.ink(), p.near(), 0.2), x - 190, 370, 380, 250, 14);
        Shape screen = Shapes.round(x - 178, 382, 356, 222, 6);
        ink.fade(Tone.mix(p.accent(), p.skyHigh(), 0.3), Tone.mix(p.accent(), p.paper(), 0.5), screen);
        double[] bars = {52, 84, 70, 112, 138};
        for (int i = 0; i < bars.length; i++) {
            ink.round(
                    i == 4 ? p.second() : Tone.alpha(p.paper(), 0.85), x - 140 + i * 40, 580 - bars[i], 26, bars[i], 5);
        }
        ink.stroke(p.light(), 6, Shapes.curve(x - 140, 500, x - 70, 500, x - 30, 440, x + 60, 420));
        ink.oval(p.paper(), x + 118, 470, 38, 38);
        ink.oval(p.second(), x + 118, 470, 24, 24);
        ink.shade(
                Tone.alpha(p.paper(), 0.14), screen, Shapes.poly(x - 40, 382, x + 70, 382, x - 70, 604, x - 180, 604));
        ink.poly(metal, x - 196, 620, x + 196, 620, x + 240, 664, x - 240, 664);
        ink.poly(Tone.darker(metal, 0.16), x - 168, 628, x + 168, 628, x + 186, 648, x - 186, 648);
        ink.round(Tone.darker(metal, 0.24), x - 240, 662, 480, 10, 5);
    }

    private static void books(Ink ink, Palette p, RandomGenerator chance, double x) {
        Color[] tones = {p.wall(), p.accent(), p.second(), p.paper(), p.leaf()};
        ink.ground(p.ink(), x, 644, 150, 18, 0.36);
        double y = 644;
        for (int i = 0; i < 4; i++) {
            double height = 22 + chance.nextDouble() * 12;
            double width = 190 + chance.nextDouble() * 50;
            Color tone = tones[(i + chance.nextInt(2)) % tones.length];
            y -= height;
            ink.round(tone, x - width / 2 + chance.nextDouble() * 14, y, width, height, 4);
            ink.rect(Tone.lighter(tone, 0.35), x - width / 2 + 34, y + 4, 8, height - 8);
        }
    }

    private static void cup(Ink ink, Palette p, double x) {
        ink.ground(p.ink(), x, 662, 92, 15, 0.38);
        ink.round(p.paper(), x - 70, 652, 140, 14, 7);
        ink.stroke(p.paper(), 11, Shapes.oval(x + 50, 604, 24, 24));
        Shape body =
                Shapes.closed(x - 52, 570, x - 50, 640, x - 30, 656, x, 656, x + 30, 656, x + 50, 640, x + 52, 570);
        ink.fill(p.paper(), body);
        ink.shade(Tone.alpha(p.ink(), 0.1), body, Shapes.poly(x + 14, 560, x + 70, 560, x + 70, 670, x + 6, 670));
        ink.oval(Tone.mix(p.wall(), p.ink(), 0.45), x, 571, 50, 9);
        for (int i = 0; i < 3; i++) {
            double s = x - 22 + i * 22;
            ink.stroke(Tone.alpha(p.paper(), 0.4), 7, Shapes.curve(s, 552, s - 22, 526, s + 22, 500, s, 470));
        }
    }
}
