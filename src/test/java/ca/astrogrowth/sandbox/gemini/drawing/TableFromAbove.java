package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.random.RandomGenerator;

/** A laid table seen from above, in the slanting light of a window. */
final class TableFromAbove implements Scene {

    @Override
    public void draw(Ink ink, Mood mood, RandomGenerator chance) {
        Palette p = mood.palette();
        surface(ink, p, chance);
        Tableware ware = new Tableware(ink, p, chance);
        double turn = chance.nextDouble() * 50 - 25;
        switch (chance.nextInt(3)) {
            case 0 -> oneGuest(ware, turn);
            case 1 -> twoGuests(ware, turn);
            default -> toShare(ware, turn);
        }
        light(ink, p);
    }

    private static void oneGuest(Tableware ware, double turn) {
        ware.napkin(420, 410, -8 + turn * 0.4);
        ware.dish(640, 400, 218);
        ware.cutlery(396, 890, 410, -6 + turn * 0.2);
        ware.dish(1130, 610, 165);
        ware.dish(196, 96, 150);
        ware.glassFromAbove(986, 216, 70);
        ware.coffee(1220, 190, 66);
        ware.board(150, 620, -24 + turn * 0.5);
        ware.sprig(850, 700, -30 + turn);
        ware.sprig(460, 30, 40 + turn);
    }

    private static void twoGuests(Tableware ware, double turn) {
        ware.napkin(150, 350, -4 + turn * 0.2);
        ware.dish(370, 396, 190);
        ware.cutlery(128, 600, 400, 2);
        ware.napkin(1236, 350, 4 - turn * 0.2);
        ware.dish(1010, 396, 190);
        ware.cutlery(780, 1256, 400, -2);
        ware.glassFromAbove(566, 130, 62);
        ware.glassFromAbove(820, 146, 62);
        ware.candle(692, 420);
        ware.board(700, 720, 4 + turn * 0.3);
        ware.sprig(700, 250, 80 + turn);
        ware.sprig(1290, 700, -40 + turn);
    }

    private static void toShare(Tableware ware, double turn) {
        ware.dish(360, 210, 176);
        ware.dish(770, 330, 232);
        ware.dish(1180, 190, 160);
        ware.dish(1150, 600, 176);
        ware.board(330, 590, -14 + turn * 0.4);
        ware.glassFromAbove(560, 90, 60);
        ware.glassFromAbove(966, 90, 60);
        ware.coffee(690, 690, 56);
        ware.candle(90, 380);
        ware.sprig(930, 650, -50 + turn);
        ware.sprig(90, 120, 60 + turn);
    }

    private static void surface(Ink ink, Palette p, RandomGenerator chance) {
        int kind = chance.nextInt(3);
        Color base = kind == 0
                ? Tone.mix(p.mid(), p.wall(), 0.5)
                : kind == 1 ? p.accent() : Tone.mix(p.second(), p.paper(), 0.35);
        ink.rect(base, 0, 0, Ink.WIDTH, Ink.HEIGHT);
        if (kind == 0) {
            planks(ink, p, chance, base);
        } else {
            weave(ink, base, kind == 1 ? 96 : 64);
        }
    }

    private static void planks(Ink ink, Palette p, RandomGenerator chance, Color base) {
        for (int i = 0; i < 6; i++) {
            double y = i * 130 - 10;
            double tint = 0.04 + chance.nextDouble() * 0.07;
            ink.rect(Tone.mix(base, i % 2 == 0 ? p.ink() : p.paper(), tint), 0, y, Ink.WIDTH, 130);
            for (int k = 0; k < 5; k++) {
                double vein = y + 14 + chance.nextDouble() * 104;
                double up = vein + chance.nextDouble() * 18 - 9;
                double down = vein - 14 + chance.nextDouble() * 28;
                ink.stroke(Tone.alpha(p.ink(), 0.09), 2, Shapes.curve(0, vein, 420, up, 900, down, Ink.WIDTH, vein));
            }
            ink.rect(Tone.alpha(p.ink(), 0.25), 0, y, Ink.WIDTH, 3);
        }
    }

    private static void weave(Ink ink, Color base, int step) {
        Color stripe = Tone.alpha(Tone.lighter(base, 0.5), 0.2);
        for (int x = 0; x < Ink.WIDTH; x += step) {
            ink.rect(stripe, x, 0, step * 0.42, Ink.HEIGHT);
        }
        for (int y = 0; y < Ink.HEIGHT; y += step) {
            ink.rect(stripe, 0, y, Ink.WIDTH, step * 0.42);
        }
    }

    /** The panes of a window that nobody sees, thrown over everything. */
    private static void light(Ink ink, Palette p) {
        Color sun = Tone.alpha(Tone.lighter(p.light(), 0.2), 0.15);
        for (int i = 0; i < 3; i++) {
            double x = 480 + i * 300;
            ink.poly(sun, x, 0, x + 240, 0, x - 100, 360, x - 340, 360);
            ink.poly(sun, x - 362, 384, x - 122, 384, x - 484, 768, x - 724, 768);
        }
        Shape corner = Shapes.poly(0, 0, 1376, 0, 1376, 768, 0, 768);
        ink.fill(
                new java.awt.GradientPaint(0, 0, Tone.alpha(p.light(), 0.16), 1376, 768, Tone.alpha(p.ink(), 0.2)),
                corner);
    }
}
