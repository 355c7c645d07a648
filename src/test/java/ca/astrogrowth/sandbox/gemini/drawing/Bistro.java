package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** A bistro seen from across the street: awning, lit window, two chairs outside. */
final class Bistro implements Scene {

    private static final double FOOT = 648;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Sky.draw(ink, mood, chance, FOOT);
        Street.rooftops(ink, p, chance, FOOT, Tone.mix(p.far(), p.skyLow(), 0.35));
        neighbour(ink, mood, chance, -60, 300, 250, Tone.mix(p.mid(), p.skyLow(), 0.2));
        neighbour(ink, mood, chance, 1096, 340, 310, Tone.mix(p.mid(), p.far(), 0.4));
        Street.pavement(ink, mood, FOOT - 4);
        house(ink, mood, chance);
        front(ink, mood, chance);
        outside(ink, mood, chance);
        Sky.weather(ink, mood, chance);
    }

    private static void neighbour(
            Ink ink, Mood mood, RandomGenerator chance, double x, double width, double top, Color wall) {
        ink.rect(wall, x, top, width, FOOT - top);
        ink.rect(Tone.darker(wall, 0.18), x, top, width, 16);
        for (int i = 0; i < 4; i++) {
            Street.window(ink, mood, chance, x + 62 + i % 2 * 130, top + 60 + i / 2 * 150, 56, 92);
        }
    }

    private static void house(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Shape wall = Shapes.poly(250, 96, 1096, 96, 1096, FOOT, 250, FOOT);
        Color[] stones = {
            p.wall(),
            Tone.mix(p.mid(), p.wall(), 0.35),
            Tone.mix(p.second(), p.paper(), p.dark() ? 0 : 0.35),
            Tone.mix(p.near(), p.mid(), 0.4)
        };
        Color stone = stones[chance.nextInt(stones.length)];
        ink.fade(stone, Tone.mix(stone, p.ink(), 0.14), wall);
        Street.bricks(ink, p, chance, stone, wall, 150);
        ink.rect(Tone.mix(p.near(), p.ink(), 0.2), 234, 84, 878, 26);
        ink.rect(Tone.lighter(p.near(), 0.15), 226, 72, 894, 14);
        upstairs(ink, mood, chance);
    }

    private static void upstairs(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        for (int i = 0; i < 17; i++) {
            ink.rect(Tone.mix(p.near(), p.ink(), 0.35), 250 + i * 51, 110, 18, 15);
        }
        if (mood.season().snow()) {
            ink.round(p.paper(), 222, 60, 902, 18, 9);
        }
        for (int i = 0; i < 4; i++) {
            Street.window(ink, mood, chance, 322 + i * 196, 168, 84, 124);
            if (!mood.season().snow()) {
                windowBox(ink, mood, chance, 310 + i * 196, 312);
            }
        }
    }

    private static void windowBox(Ink ink, Mood mood, RandomGenerator chance, double x, double y) {
        for (int i = 0; i < 7; i++) {
            Color tone = i % 2 == 0 ? mood.palette().leaf() : mood.palette().second();
            ink.oval(tone, x + 10 + i * 15, y - 6 - chance.nextDouble() * 9, 11, 10);
        }
        ink.round(Tone.mix(mood.palette().near(), mood.palette().ink(), 0.3), x, y - 4, 110, 20, 4);
    }

    private static void front(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Color wood = chance.nextBoolean() ? p.accent() : Tone.mix(p.near(), p.accent(), 0.5);
        ink.rect(Tone.darker(wood, 0.2), 282, 352, 786, FOOT - 352);
        ink.rect(wood, 282, 352, 786, 52);
        ink.round(Tone.lighter(wood, 0.16), 420, 362, 500, 30, 4);
        for (int i = 0; i < 5; i++) {
            ink.glow(p.light(), 470 + i * 100, 398, 66, p.dark() ? 0.4 : 0.18);
        }
        interior(ink, p, chance);
        door(ink, p, wood);
        Color[] cloths = {p.second(), p.wall(), p.accent(), p.leaf()};
        Color cloth = cloths[chance.nextInt(cloths.length)];
        Street.awning(ink, mood, 292, 404, 500, 72, cloth);
        Street.awning(ink, mood, 842, 404, 196, 72, cloth);
    }

    private static void interior(Ink ink, Palette p, RandomGenerator chance) {
        Shape glass = Shapes.poly(318, 420, 776, 420, 776, 606, 318, 606);
        ink.fade(Tone.mix(p.light(), p.second(), 0.5), Tone.mix(p.light(), p.paper(), 0.25), glass);
        Color silhouette = Tone.alpha(Tone.mix(p.near(), p.ink(), 0.3), 0.72);
        for (int i = 0; i < 3; i++) {
            double x = 396 + i * 152;
            ink.line(silhouette, 3, x, 420, x, 492);
            ink.glow(p.paper(), x, 510, 62, 0.9);
            ink.fill(silhouette, Shapes.closed(x - 26, 510, x - 22, 484, x + 22, 484, x + 26, 510));
            table(ink, silhouette, x + (chance.nextDouble() - 0.5) * 30, 606);
        }
        ink.shade(Tone.alpha(p.paper(), 0.2), glass, Shapes.poly(420, 420, 520, 420, 420, 606, 320, 606));
        ink.shade(Tone.alpha(p.paper(), 0.14), glass, Shapes.poly(640, 420, 668, 420, 568, 606, 540, 606));
        ink.rect(Tone.alpha(p.ink(), 0.55), 468, 420, 6, 186);
        ink.rect(Tone.alpha(p.ink(), 0.55), 620, 420, 6, 186);
    }

    private static void table(Ink ink, Color color, double x, double foot) {
        ink.round(color, x - 44, foot - 48, 88, 7, 3);
        ink.rect(color, x - 3, foot - 44, 6, 44);
        ink.poly(color, x - 16, foot - 72, x - 2, foot - 72, x - 4, foot - 47, x - 14, foot - 47);
        ink.fill(color, Shapes.closed(x + 16, foot - 48, x + 18, foot - 66, x + 38, foot - 66, x + 40, foot - 48));
    }

    private static void door(Ink ink, Palette p, Color wood) {
        ink.rect(Tone.darker(wood, 0.35), 866, 418, 150, FOOT - 418);
        ink.rect(Tone.lighter(wood, 0.08), 874, 426, 134, FOOT - 426);
        Shape pane = Shapes.round(894, 450, 94, 116, 6);
        ink.fade(Tone.mix(p.light(), p.second(), 0.45), p.light(), pane);
        ink.shade(Tone.alpha(p.paper(), 0.25), pane, Shapes.poly(940, 440, 975, 440, 915, 570, 880, 570));
        ink.round(Tone.darker(wood, 0.16), 894, 584, 94, 44, 4);
        ink.oval(p.light(), 996, 560, 5, 12);
        ink.rect(Tone.mix(p.paper(), p.far(), 0.4), 850, FOOT - 8, 182, 14);
    }

    private static void outside(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        ink.ground(p.light(), 620, FOOT + 28, 420, 48, p.dark() ? 0.4 : 0.18);
        Greenery.potted(ink, p, chance, 822, FOOT + 18, 54, Tone.mix(p.near(), p.ink(), 0.2));
        Greenery.potted(ink, p, chance, 1056, FOOT + 18, 54, Tone.mix(p.near(), p.ink(), 0.2));
        if (!mood.season().snow()) {
            Furniture.bistroSet(ink, p, 440, FOOT + 42, 1.05);
            Furniture.bistroSet(ink, p, 660, FOOT + 42, 1.05);
        } else {
            Greenery.shrub(ink, mood, chance, 350, FOOT + 22, 48);
            Greenery.shrub(ink, mood, chance, 748, FOOT + 22, 48);
        }
        Greenery.tree(ink, mood, chance, 138 + chance.nextDouble() * 40, FOOT + 40, 480);
        Street.lamp(ink, p, 1208, FOOT + 34, 330);
    }
}
