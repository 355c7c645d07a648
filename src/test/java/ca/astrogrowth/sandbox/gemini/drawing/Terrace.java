package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A terrace when the lamps come on: strings of bulbs, parasols, tables, the town behind. */
final class Terrace implements Scene {

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Mood warm = new Mood(p, mood.season().snow() ? Season.SUMMER : mood.season());
        Sky.draw(ink, warm, chance, 560);
        Street.rooftops(ink, p, chance, 540, Tone.mix(p.far(), p.skyLow(), 0.4));
        Street.rooftops(ink, p, chance, 560, Tone.mix(p.mid(), p.far(), 0.4));
        hedge(ink, warm, chance);
        floor(ink, p);
        Greenery.tree(ink, warm, chance, 92, 640, 620);
        Greenery.tree(ink, warm, chance, 1296, 636, 560);
        bulbs(ink, p, chance);
        double shift = chance.nextDouble() * 60 - 30;
        table(ink, p, 300 + shift, 610, 0.9, p.accent());
        table(ink, p, 1050 + shift, 606, 0.88, p.wall());
        table(ink, p, 690 + shift, 700, 1.3, p.second());
        Greenery.potted(ink, p, chance, 40, 756, 110, p.wall());
        Greenery.potted(ink, p, chance, 1330, 760, 120, Tone.mix(p.accent(), p.ink(), 0.2));
        Sky.weather(ink, warm, chance);
    }

    private static void hedge(Ink ink, Mood mood, RandomGenerator chance) {
        for (int i = 0; i < 15; i++) {
            Greenery.shrub(ink, mood, chance, i * 100 - 10, 574, 54 + chance.nextDouble() * 18);
        }
    }

    private static void floor(Ink ink, Palette p) {
        Color wood = Tone.mix(p.wall(), p.ink(), p.dark() ? 0.42 : 0.2);
        Shape deck = Shapes.poly(0, 560, Ink.WIDTH, 560, Ink.WIDTH, 768, 0, 768);
        ink.fade(Tone.mix(wood, p.skyLow(), 0.25), Tone.darker(wood, 0.3), deck);
        for (int i = 0; i < 23; i++) {
            double x = i * 64 - 16;
            ink.line(Tone.alpha(p.ink(), 0.22), 2, 688 + (x - 688) * 0.8, 560, 688 + (x - 688) * 1.7, 768);
        }
        ink.ground(p.light(), 690, 690, 520, 90, 0.3);
    }

    private static void bulbs(Ink ink, Palette p, RandomGenerator chance) {
        for (int row = 0; row < 3; row++) {
            double left = 70 + row * 46 + chance.nextDouble() * 30;
            double right = 120 + row * 30 + chance.nextDouble() * 40;
            double sag = 150 + row * 60 + chance.nextDouble() * 40;
            Path2D wire = Shapes.curve(-20, left, 400, left + sag, 960, right + sag, 1396, right);
            ink.stroke(Tone.alpha(p.ink(), 0.6), 2.5, wire);
            for (int i = 1; i < 15; i++) {
                double t = i / 15.0;
                double x = bezier(t, -20, 400, 960, 1396);
                double y = bezier(t, left, left + sag, right + sag, right) + 11;
                ink.glow(p.light(), x, y, 40, 0.55);
                ink.oval(Tone.lighter(p.light(), 0.45), x, y, 7, 9);
            }
        }
    }

    private static double bezier(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private static void table(Ink ink, Palette p, double x, double foot, double scale, Color parasol) {
        ink.at(x, foot, 0, scale, () -> {
            ink.rect(Tone.mix(p.ink(), p.paper(), 0.25), -4, -300, 8, 296);
            parasol(ink, p, parasol);
        });
        Furniture.bistroSet(ink, p, x, foot, scale * 1.12);
        ink.at(x, foot, 0, scale, () -> {
            ink.glow(p.light(), 0, -96, 74, 0.6);
            ink.round(Tone.lighter(p.light(), 0.5), -5, -104, 10, 18, 4);
        });
    }

    private static void parasol(Ink ink, Palette p, Color color) {
        double[] hem = {-178, -106, -36, 36, 106, 178};
        for (int i = 0; i < 5; i++) {
            Color panel = i % 2 == 0 ? color : p.paper();
            Color shaded = Tone.mix(panel, p.ink(), i * 0.07);
            Path2D cut = Shapes.curve(0, -312, hem[i] * 0.45, -302, hem[i] * 0.86, -268, hem[i], -222);
            cut.curveTo(hem[i] + 18, -212, hem[i + 1] - 18, -212, hem[i + 1], -222);
            cut.curveTo(hem[i + 1] * 0.86, -268, hem[i + 1] * 0.45, -302, 0, -312);
            ink.fill(shaded, cut);
        }
        ink.oval(Tone.darker(color, 0.2), 0, -314, 7, 7);
    }
}
