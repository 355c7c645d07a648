package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.geom.Area;
import java.util.random.RandomGenerator;

/** The town between the mountain and the river. */
final class Skyline implements Scene {

    private static final double WATER = 540;

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Sky.draw(ink, mood, chance, WATER);
        mountain(ink, mood, chance);
        towers(ink, p, chance, Tone.mix(p.far(), p.skyLow(), 0.12), 0.8, 15);
        landmarks(ink, p, Tone.mix(p.mid(), p.far(), 0.25));
        towers(ink, p, chance, p.mid(), 0.52, 18);
        roofs(ink, mood, chance);
        river(ink, mood, chance);
        quay(ink, mood, chance);
        Sky.weather(ink, mood, chance);
    }

    private static void mountain(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Color back = Tone.mix(mood.season().foliage(p), p.far(), 0.62);
        ink.fade(
                Tone.mix(back, p.skyLow(), 0.1),
                Tone.mix(back, p.skyLow(), 0.55),
                Shapes.closed(
                        -40, WATER, 60, 420, 190, 300, 360, 262, 450, 242, 540, 250, 610, 282, 700, 300, 760, 262, 850,
                        286, 1010, 330, 1180, 430, 1416, WATER));
        Color trees = Tone.mix(back, p.mid(), 0.3);
        for (int i = 0; i < 26; i++) {
            double x = 120 + i * 40 + chance.nextDouble() * 18;
            double lift = 210 * Math.exp(-Math.pow((x - 520) / 420, 2));
            ink.oval(Tone.alpha(trees, 0.5), x, WATER - lift * 0.9 - chance.nextDouble() * 30, 34, 22);
        }
        Color cross = p.dark() ? p.light() : Tone.mix(p.ink(), p.mid(), 0.4);
        ink.rect(cross, 424, 206, 4, 42);
        ink.rect(cross, 414, 217, 24, 4);
        if (p.dark()) {
            ink.glow(p.light(), 426, 224, 50, 0.5);
        }
    }

    private static void towers(Ink ink, Palette p, RandomGenerator chance, Color color, double reach, int howMany) {
        for (int i = 0; i < howMany; i++) {
            double x = 120 + i * (1180.0 / howMany) + chance.nextDouble() * 30;
            double width = 46 + chance.nextDouble() * 44;
            double hump = 0.45 + 0.55 * Math.exp(-Math.pow((x - 760) / 330, 2));
            double height = (190 + chance.nextDouble() * 160) * reach * hump + 40;
            block(ink, p, chance, Tone.mix(color, p.ink(), chance.nextDouble() * 0.1), x, width, height);
        }
    }

    private static void block(
            Ink ink, Palette p, RandomGenerator chance, Color color, double x, double width, double height) {
        double top = WATER - height;
        ink.rect(color, x, top, width, height);
        ink.rect(Tone.alpha(p.ink(), 0.13), x + width * 0.62, top, width * 0.38, height);
        if (chance.nextInt(3) == 0) {
            ink.rect(color, x + width * 0.25, top - 16, width * 0.5, 17);
        }
        Color pane = p.dark() ? Tone.alpha(p.light(), 0.8) : Tone.alpha(p.paper(), 0.34);
        int rows = (int) (height / 17) - 1;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < width / 13 - 1; i++) {
                if (chance.nextInt(p.dark() ? 3 : 2) == 0) {
                    ink.rect(pane, x + 7 + i * 12.5, top + 10 + row * 17, 6, 8);
                }
            }
        }
    }

    /** Silhouettes a Montrealer knows: the cross-shaped tower with its beacon, the copper ridge, the stepped stone. */
    private static void landmarks(Ink ink, Palette p, Color color) {
        ink.rect(color, 700, 226, 96, 320);
        ink.rect(Tone.darker(color, 0.14), 724, 214, 48, 332);
        ink.poly(Tone.alpha(p.light(), p.dark() ? 0.25 : 0.12), 748, 214, 1376, 70, 1376, 130);
        ink.rect(color, 850, 246, 84, 300);
        ink.poly(Tone.mix(p.leaf(), color, 0.35), 850, 248, 892, 186, 934, 248);
        ink.rect(Tone.alpha(p.ink(), 0.14), 900, 248, 34, 290);
        Color stone = Tone.mix(color, p.paper(), 0.16);
        ink.rect(stone, 556, 330, 116, 210);
        ink.rect(stone, 574, 300, 80, 40);
        ink.rect(stone, 592, 276, 44, 30);
        for (int i = 0; i < 15; i++) {
            ink.rect(Tone.alpha(p.dark() ? p.light() : p.paper(), 0.4), 708 + i % 5 * 17, 250 + i / 5 * 84, 7, 60);
        }
    }

    private static void roofs(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        double x = -30;
        while (x < Ink.WIDTH) {
            double width = 74 + chance.nextDouble() * 70;
            double height = 46 + chance.nextDouble() * 44;
            Color wall = chance.nextInt(3) == 0 ? p.wall() : Tone.mix(p.near(), p.wall(), chance.nextDouble() * 0.5);
            ink.rect(wall, x, WATER - height, width, height);
            Color roof = mood.season().snow() ? p.paper() : Tone.mix(p.near(), p.ink(), 0.3);
            if (chance.nextBoolean()) {
                ink.poly(
                        roof, x - 4, WATER - height, x + width / 2, WATER - height - 34, x + width + 4, WATER - height);
            } else {
                ink.rect(roof, x - 2, WATER - height - 6, width + 4, 9);
            }
            for (int i = 0; i < width / 24 - 1; i++) {
                boolean lit = chance.nextInt(p.dark() ? 2 : 5) == 0;
                ink.rect(lit ? p.light() : Tone.alpha(p.paper(), 0.4), x + 12 + i * 23, WATER - height + 16, 9, 15);
            }
            x += width;
        }
    }

    private static void river(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        ink.fade(
                Tone.mix(p.skyLow(), p.mid(), 0.35),
                Tone.mix(p.mid(), p.near(), 0.55),
                Shapes.poly(0, WATER, Ink.WIDTH, WATER, Ink.WIDTH, 768, 0, 768));
        ink.fade(
                Tone.alpha(p.near(), 0.5),
                Tone.alpha(p.near(), 0),
                Shapes.poly(0, WATER, Ink.WIDTH, WATER, Ink.WIDTH, WATER + 90, 0, WATER + 90));
        for (int i = 0; i < 90; i++) {
            double y = WATER + 8 + Math.pow(chance.nextDouble(), 1.4) * 190;
            double length = 20 + chance.nextDouble() * (y - WATER + 40) * 0.8;
            boolean warm = chance.nextInt(3) == 0;
            Color streak = Tone.alpha(warm ? p.light() : p.skyLow(), 0.16 + chance.nextDouble() * 0.3);
            ink.round(streak, chance.nextDouble() * 1400 - 40, y, length, 2.2 + (y - WATER) * 0.018, 2);
        }
        sail(ink, p, 250 + chance.nextDouble() * 240, 640);
        sail(ink, p, 880 + chance.nextDouble() * 260, 606);
    }

    private static void sail(Ink ink, Palette p, double x, double y) {
        double size = (y - WATER) * 0.9;
        ink.ground(p.ink(), x, y + 3, size * 0.7, 5, 0.4);
        ink.at(x, y - 10, 0, size / 100, () -> {
            ink.fill(p.paper(), Shapes.closed("0 -90 30 -50 50 -6 54 0 36 0 18 0 0 0"));
            ink.poly(p.second(), -4, -80, -4, 0, -34, 0);
            ink.poly(Tone.mix(p.wall(), p.ink(), 0.2), -42, 4, 60, 4, 42, 17, -26, 17);
        });
    }

    private static void quay(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        Area bank = new Area(Shapes.closed(
                -20, 800, -20, 700, 300, 690, 620, 734, 860, 764, 1100, 716, 1400, 688, 1400, 800, 1400, 800, -20, 800,
                -20, 800));
        ink.fill(Tone.mix(p.near(), p.ink(), 0.45), bank);
        for (int i = 0; i < 9; i++) {
            double x = i < 5 ? 20 + i * 90 : 960 + (i - 5) * 112;
            Greenery.shrub(ink, mood, chance, x, 742 + chance.nextDouble() * 20, 34 + chance.nextDouble() * 18);
        }
        Greenery.tree(ink, mood, chance, 1240, 760, 420);
        Street.lamp(ink, p, 110, 748, 210);
    }
}
