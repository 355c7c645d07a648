package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** A bright treatment room: the chair, its lamp, a wide window on the trees. */
final class ClinicRoom implements Scene {

    private static final double FLOOR = 604;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        room(ink, p);
        window(ink, mood, chance);
        picture(ink, p, 1010, 110, chance);
        cabinet(ink, p, chance);
        chair(ink, p);
        lamp(ink, p);
        stool(ink, p, 452);
        Greenery.potted(ink, p, chance, 104, FLOOR + 74, 128, p.second());
        ink.poly(Tone.alpha(p.light(), 0.24), 90, 84, 610, 84, 1000, 768, 380, 768);
    }

    private static void room(Ink ink, Palette p) {
        ink.fade(Tone.mix(p.skyHigh(), p.paper(), 0.15), p.skyLow(), Shapes.poly(0, 0, 1376, 0, 1376, FLOOR, 0, FLOOR));
        ink.rect(Tone.mix(p.wall(), p.far(), 0.4), 720, 0, 656, FLOOR);
        ink.fade(
                Tone.mix(p.paper(), p.far(), 0.35),
                Tone.mix(p.far(), p.mid(), 0.3),
                Shapes.poly(0, FLOOR, 1376, FLOOR, 1376, 768, 0, 768));
        ink.rect(p.paper(), 0, FLOOR - 16, 1376, 18);
        for (int i = 0; i < 12; i++) {
            ink.line(
                    Tone.alpha(p.paper(), 0.5),
                    2,
                    688 + (i * 128 - 704) * 0.9,
                    FLOOR + 2,
                    688 + (i * 128 - 704) * 1.5,
                    768);
        }
    }

    private static void window(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Shape glass = Shapes.round(90, 84, 520, 330, 16);
        ink.fade(Tone.mix(p.skyHigh(), p.mid(), 0.22), p.light(), glass);
        Shape hills = Shapes.curve("90 414 90 249 246 200 376 282 506 331 610 249 610 414");
        ink.shade(Tone.mix(p.far(), p.mid(), 0.4), glass, hills);
        Color leaf = mood.season().foliage(p);
        for (int i = 0; i < 6; i++) {
            double height = 62 + chance.nextDouble() * 30;
            Shape tree = Shapes.blob(chance, 120 + i * 96, 384 - i % 3 * 16, 70, height);
            ink.shade(i % 2 == 0 ? leaf : Tone.mix(leaf, p.leaf(), 0.35), glass, tree);
        }
        ink.shade(Tone.alpha(p.paper(), 0.3), glass, Shapes.poly(180, 84, 300, 84, 150, 414, 30, 414));
        ink.stroke(p.paper(), 14, glass);
        ink.rect(p.paper(), 345, 84, 10, 330);
        ink.round(p.paper(), 68, 416, 564, 20, 5);
        ink.rect(Tone.alpha(p.ink(), 0.1), 68, 436, 564, 8);
    }

    /** A framed smile: two lips' worth of curves and a row of white. */
    private static void picture(Ink ink, Palette p, double x, double y, RandomGenerator chance) {
        ink.round(Tone.alpha(p.ink(), 0.14), x + 10, y + 14, 240, 190, 8);
        ink.round(p.paper(), x, y, 240, 190, 8);
        ink.round(chance.nextBoolean() ? p.second() : p.accent(), x + 18, y + 18, 204, 154, 4);
        ink.fill(
                p.paper(),
                Shapes.closed(
                        x + 54, y + 80, x + 80, y + 142, x + 160, y + 142, x + 186, y + 80, x + 150, y + 94, x + 90,
                        y + 94, x + 54, y + 80));
        for (int i = 1; i < 5; i++) {
            ink.line(Tone.alpha(p.far(), 0.8), 2, x + 60 + i * 24, y + 90, x + 66 + i * 21.5, y + 124);
        }
    }

    private static void cabinet(Ink ink, Palette p, RandomGenerator chance) {
        ink.ground(p.ink(), 1180, FLOOR + 40, 230, 20, 0.3);
        ink.round(p.paper(), 1000, 424, 360, 212, 8);
        ink.rect(Tone.alpha(p.ink(), 0.07), 1180, 424, 180, 212);
        for (int i = 0; i < 6; i++) {
            double x = 1016 + i % 2 * 176;
            double y = 448 + i / 2 * 62;
            ink.round(Tone.mix(p.paper(), p.far(), 0.3), x, y, 160, 52, 5);
            ink.round(p.accent(), x + 58, y + 22, 44, 7, 3);
        }
        ink.round(p.near(), 990, 410, 380, 18, 5);
        ink.round(p.second(), 1040, 340, 44, 72, 8);
        ink.round(p.paper(), 1050, 326, 24, 18, 4);
        ink.round(p.accent(), 1104, 362, 36, 50, 7);
        Greenery.potted(ink, p, chance, 1272, 412, 52, p.mid());
    }

    private static void chair(Ink ink, Palette p) {
        ink.ground(p.ink(), 760, FLOOR + 96, 310, 26, 0.36);
        Color steel = Tone.mix(p.paper(), p.mid(), 0.3);
        ink.round(steel, 650, FLOOR + 68, 230, 26, 13);
        ink.fill(Tone.mix(steel, p.ink(), 0.1), Shapes.poly(726, 560, 800, 560, 822, FLOOR + 70, 704, FLOOR + 70));
        Shape seat =
                Shapes.closed("508 618 560 560 600 548 660 548 720 548 760 552 800 528 850 494 900 400 930 330 960 300 "
                        + "1004 330 986 372 940 470 900 560 838 592 780 616 700 606 640 604 600 606 570 630 540 "
                        + "660 510 668 488 640 508 618");
        ink.fade(Tone.lighter(p.accent(), 0.12), Tone.darker(p.accent(), 0.12), seat);
        ink.stroke(
                Tone.alpha(p.paper(), 0.4),
                6,
                Shapes.curve(
                        540, 606, 570, 572, 600, 564, 660, 564, 730, 564, 770, 566, 812, 540, 862, 506, 910, 410, 940,
                        346));
        ink.at(948, 300, 28, 1, () -> {
            ink.round(p.accent(), -36, -46, 76, 86, 24);
            ink.round(Tone.alpha(p.paper(), 0.3), -26, -36, 12, 60, 6);
        });
        ink.round(steel, 706, 500, 150, 22, 11);
        ink.round(Tone.darker(steel, 0.16), 776, 516, 18, 46, 6);
    }

    private static void lamp(Ink ink, Palette p) {
        Color steel = Tone.mix(p.paper(), p.mid(), 0.42);
        ink.round(Tone.darker(steel, 0.1), 640, 0, 90, 18, 6);
        ink.line(steel, 16, 684, 10, 684, 118);
        ink.line(steel, 14, 684, 118, 850, 190);
        ink.oval(Tone.darker(steel, 0.14), 684, 118, 16, 16);
        ink.oval(Tone.darker(steel, 0.14), 850, 190, 14, 14);
        ink.poly(Tone.alpha(p.light(), 0.42), 772, 226, 906, 240, 1010, 480, 690, 480);
        ink.at(844, 216, 6, 1, () -> {
            ink.fill(p.paper(), Shapes.closed(-84, 18, -80, -30, 80, -30, 84, 18));
            ink.oval(Tone.lighter(p.light(), 0.2), 0, 18, 82, 11);
        });
        ink.glow(p.light(), 848, 236, 190, 0.5);
    }

    private static void stool(Ink ink, Palette p, double x) {
        Color steel = Tone.mix(p.paper(), p.mid(), 0.42);
        ink.ground(p.ink(), x, FLOOR + 108, 96, 14, 0.32);
        ink.rect(steel, x - 6, 566, 12, 130);
        ink.line(steel, 9, x, 690, x - 66, 708);
        ink.line(steel, 9, x, 690, x + 66, 708);
        ink.oval(p.ink(), x - 66, 710, 9, 9);
        ink.oval(p.ink(), x + 66, 710, 9, 9);
        ink.round(p.second(), x - 74, 540, 148, 34, 17);
        ink.round(Tone.lighter(p.second(), 0.3), x - 58, 545, 80, 8, 4);
    }
}
