package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.random.RandomGenerator;

/** A hall with the door open on a street, and the keys of the house on their hook. */
final class KeysByTheDoor implements Scene {

    private static final double FLOOR = 640;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        hall(ink, p);
        doorway(ink, mood, chance);
        keys(ink, p, chance);
        console(ink, p, chance);
        ink.poly(Tone.alpha(p.light(), 0.26), 850, FLOOR, 1180, FLOOR, 1060, 768, 520, 768);
        Greenery.potted(ink, p, chance, 1310, 742, 118, p.wall());
    }

    private static void hall(Ink ink, Palette p) {
        Color wall = Tone.mix(p.skyHigh(), p.skyLow(), 0.45);
        ink.fade(wall, Tone.mix(wall, p.far(), 0.3), Shapes.poly(0, 0, 1376, 0, 1376, FLOOR, 0, FLOOR));
        Color panel = Tone.mix(wall, p.mid(), 0.22);
        ink.rect(panel, 0, 420, 1376, FLOOR - 420);
        ink.rect(Tone.lighter(panel, 0.4), 0, 410, 1376, 14);
        for (int i = 0; i < 8; i++) {
            ink.stroke(Tone.alpha(p.paper(), 0.4), 4, Shapes.round(20 + i * 190, 448, 150, 160, 4));
        }
        ink.rect(p.paper(), 0, FLOOR - 22, 1376, 24);
        Color wood = Tone.mix(p.mid(), p.wall(), 0.55);
        ink.fade(wood, Tone.darker(wood, 0.22), Shapes.poly(0, FLOOR, 1376, FLOOR, 1376, 768, 0, 768));
        for (int i = 0; i < 16; i++) {
            double x = i * 100 - 62;
            ink.line(Tone.alpha(p.ink(), 0.16), 2, x, FLOOR, 688 + (x - 688) * 1.5, 768);
        }
    }

    private static void doorway(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        ink.rect(p.paper(), 826, 84, 378, FLOOR - 84);
        Shape opening = Shapes.poly(850, 108, 1180, 108, 1180, FLOOR, 850, FLOOR);
        ink.fade(Tone.mix(p.skyHigh(), p.mid(), 0.2), p.light(), opening);
        ink.glow(p.light(), 1015, 250, 160, 0.8);
        ink.shade(
                Tone.mix(p.far(), p.skyLow(), 0.3),
                opening,
                Shapes.poly(850, 330, 940, 330, 940, 280, 1040, 280, 1040, 350, 1180, 350, 1180, 640, 850, 640));
        gable(ink, p, opening);
        for (int i = 0; i < 4; i++) {
            ink.shade(mood.season().foliage(p), opening, Shapes.blob(chance, 860 + i * 104, 566, 62, 44));
        }
        ink.shade(Tone.mix(p.paper(), p.far(), 0.3), opening, Shapes.poly(970, 560, 1050, 560, 1130, 640, 880, 640));
        leafOfDoor(ink, p);
        ink.rect(Tone.mix(p.mid(), p.ink(), 0.25), 836, FLOOR - 8, 358, 14);
    }

    private static void gable(Ink ink, Palette p, Shape opening) {
        ink.shade(p.wall(), opening, Shapes.poly(930, 392, 1096, 392, 1096, 566, 930, 566));
        ink.poly(Tone.mix(p.near(), p.ink(), 0.2), 908, 398, 1013, 306, 1118, 398);
        ink.rect(p.paper(), 954, 424, 44, 52);
        ink.rect(Tone.mix(p.light(), p.second(), 0.3), 959, 429, 34, 42);
        ink.rect(p.accent(), 1032, 446, 44, 120);
        ink.oval(p.light(), 1068, 510, 3.5, 3.5);
        ink.rect(Tone.mix(p.near(), p.ink(), 0.2), 1060, 318, 24, 50);
    }

    /** The door itself, swung into the hall. */
    private static void leafOfDoor(Ink ink, Palette p) {
        Shape door = Shapes.poly(1180, 108, 1352, 70, 1352, 700, 1180, FLOOR);
        ink.fill(Tone.alpha(p.ink(), 0.16), Shapes.poly(1180, 120, 1376, 90, 1376, 712, 1180, FLOOR + 4));
        ink.fade(p.accent(), Tone.darker(p.accent(), 0.18), door);
        ink.poly(Tone.darker(p.accent(), 0.18), 1208, 150, 1326, 128, 1326, 350, 1208, 342);
        ink.poly(Tone.darker(p.accent(), 0.18), 1208, 390, 1326, 402, 1326, 628, 1208, 588);
        ink.poly(Tone.lighter(p.accent(), 0.12), 1216, 158, 1318, 138, 1318, 342, 1216, 334);
        ink.poly(Tone.lighter(p.accent(), 0.12), 1216, 398, 1318, 410, 1318, 616, 1216, 578);
        ink.oval(p.light(), 1336, 392, 8, 12);
    }

    private static void keys(Ink ink, Palette p, RandomGenerator chance) {
        Color wood = Tone.mix(p.wall(), p.mid(), 0.4);
        ink.round(Tone.alpha(p.ink(), 0.16), 206, 134, 440, 42, 10);
        ink.round(wood, 196, 120, 440, 42, 10);
        ink.round(Tone.lighter(wood, 0.18), 196, 120, 440, 10, 5);
        for (int i = 0; i < 4; i++) {
            ink.oval(p.light(), 250 + i * 110, 142, 9, 9);
        }
        double swing = chance.nextDouble() * 8 - 4;
        ink.at(470, 150, -swing, 1, () -> tag(ink, p));
        ink.at(300, 146, swing - 9, 1.16, () -> shadowed(ink, p, () -> key(ink, Tone.mix(p.paper(), p.mid(), 0.4))));
        ink.at(
                304,
                146,
                swing + 11,
                1.22,
                () -> shadowed(ink, p, () -> key(ink, Tone.mix(p.light(), p.second(), 0.7))));
    }

    private static void shadowed(Ink ink, Palette p, Runnable object) {
        ink.ground(p.ink(), 22, 150, 110, 120, 0.1);
        object.run();
    }

    private static void key(Ink ink, Color metal) {
        Area bow = new Area(Shapes.oval(0, 60, 46, 46));
        bow.subtract(new Area(Shapes.oval(0, 48, 15, 15)));
        bow.add(new Area(Shapes.round(-11, 98, 22, 150, 6)));
        bow.add(new Area(Shapes.poly(8, 176, 34, 176, 34, 196, 22, 196, 22, 208, 38, 208, 38, 228, 8, 228)));
        ink.fill(Tone.darker(metal, 0.22), bow);
        ink.at(-4, -3, 0, 1, () -> ink.fill(metal, bow));
        ink.round(Tone.lighter(metal, 0.4), -9, 104, 6, 130, 3);
    }

    /** A house of leather on its strap, the tag of the key ring. */
    private static void tag(Ink ink, Palette p) {
        Color leather = p.accent();
        ink.stroke(Tone.darker(leather, 0.3), 9, Shapes.curve(0, -6, -16, 20, -14, 50, 0, 74));
        ink.stroke(Tone.darker(leather, 0.1), 9, Shapes.curve(0, -6, 16, 20, 14, 50, 0, 74));
        Shape house = Shapes.poly(0, 66, 98, 148, 74, 148, 74, 246, -74, 246, -74, 148, -98, 148);
        ink.at(14, 16, 0, 1, () -> ink.fill(Tone.alpha(p.ink(), 0.16), house));
        ink.fade(Tone.lighter(leather, 0.1), Tone.darker(leather, 0.12), house);
        ink.shade(Tone.alpha(p.ink(), 0.12), house, Shapes.poly(0, 60, 110, 60, 110, 260, 0, 260));
        ink.round(p.second(), -19, 184, 38, 62, 4);
        ink.round(p.light(), -56, 164, 26, 30, 3);
        ink.round(p.light(), 30, 164, 26, 30, 3);
        ink.oval(p.paper(), 0, 106, 12, 12);
    }

    private static void console(Ink ink, Palette p, RandomGenerator chance) {
        Color wood = Tone.mix(p.mid(), p.wall(), 0.3);
        ink.ground(p.ink(), 400, 700, 330, 22, 0.36);
        ink.rect(Tone.darker(wood, 0.25), 136, 540, 16, 156);
        ink.rect(Tone.darker(wood, 0.25), 668, 540, 16, 156);
        ink.round(wood, 110, 514, 600, 62, 6);
        ink.round(Tone.lighter(wood, 0.2), 100, 504, 620, 16, 5);
        ink.round(Tone.darker(wood, 0.14), 150, 532, 240, 32, 4);
        ink.round(Tone.darker(wood, 0.14), 430, 532, 240, 32, 4);
        ink.oval(p.light(), 270, 548, 7, 7);
        ink.oval(p.light(), 550, 548, 7, 7);
        Greenery.potted(ink, p, chance, 186, 506, 66, p.paper());
        ink.round(p.accent(), 520, 484, 150, 20, 4);
        ink.round(p.second(), 532, 464, 130, 20, 4);
        ink.round(p.paper(), 526, 446, 138, 18, 4);
        ink.fill(Tone.lighter(p.second(), 0.2), Shapes.closed(390, 474, 394, 510, 476, 510, 480, 474));
        ink.oval(Tone.darker(p.second(), 0.2), 435, 474, 45, 8);
    }
}
