package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** What is on a plate, seen from above. */
record Dish(Ink ink, Palette palette, RandomGenerator chance) {

    private static final Color TOMATO = new Color(0xD8432F);
    private static final Color CREAM = new Color(0xF6E2B5);
    private static final Color CRUST = new Color(0xC98743);
    private static final Color BASIL = new Color(0x4F8A46);

    void serve(double x, double y, double radius) {
        ink.oval(Tone.alpha(palette.ink(), 0.14), x + radius * 0.05, y + radius * 0.07, radius * 0.94, radius * 0.94);
        switch (chance.nextInt(4)) {
            case 0 -> pasta(x, y, radius);
            case 1 -> salad(x, y, radius);
            case 2 -> soup(x, y, radius);
            default -> tart(x, y, radius);
        }
    }

    private void pasta(double x, double y, double radius) {
        ink.oval(new Color(0xE9BC63), x, y, radius * 0.84, radius * 0.8);
        Color[] strands = {CREAM, new Color(0xF0C974), new Color(0xD9A54A)};
        Shape strand = Shapes.curve("-1 0.3 -0.6 -0.7 0.5 -0.8 1 0.2");
        for (int i = 0; i < 46; i++) {
            Color color = strands[i % strands.length];
            double turn = chance.nextDouble() * 360;
            double reach = radius * (0.2 + chance.nextDouble() * 0.56);
            double width = radius * 0.05 / reach;
            ink.at(x, y, turn, reach, () -> ink.stroke(color, width, strand));
        }
        ink.fill(TOMATO, Shapes.blob(chance, x, y, radius * 0.4, radius * 0.36));
        double shift = radius * 0.08;
        ink.fill(Tone.lighter(TOMATO, 0.2), Shapes.blob(chance, x - shift, y - shift, shift * 2.5, shift * 2));
        basil(x, y, radius * 0.34, 3);
    }

    private void salad(double x, double y, double radius) {
        for (int i = 0; i < 34; i++) {
            double turn = chance.nextDouble() * 2 * Math.PI;
            double away = radius * 0.5 * Math.sqrt(chance.nextDouble());
            Color leaf =
                    Tone.mix(BASIL, i % 2 == 0 ? new Color(0xA9C46C) : new Color(0x2F6B45), chance.nextDouble() * 0.8);
            ink.fill(
                    leaf,
                    Shapes.leaf(
                            x + Math.cos(turn) * away,
                            y + Math.sin(turn) * away,
                            radius * 0.5,
                            radius * 0.24,
                            Math.toDegrees(turn) + chance.nextDouble() * 70 - 35));
        }
        for (int i = 0; i < 7; i++) {
            double turn = i * 0.9 + chance.nextDouble() * 0.5;
            double away = radius * (0.2 + chance.nextDouble() * 0.42);
            slice(
                    x + Math.cos(turn) * away,
                    y + Math.sin(turn) * away,
                    radius * 0.16,
                    i % 2 == 0 ? TOMATO : new Color(0xE85D75));
        }
    }

    private void slice(double x, double y, double radius, Color color) {
        ink.oval(Tone.alpha(palette.ink(), 0.22), x + 4, y + 5, radius, radius);
        ink.oval(color, x, y, radius, radius);
        ink.oval(Tone.lighter(color, 0.42), x, y, radius * 0.76, radius * 0.76);
        ink.oval(color, x, y, radius * 0.3, radius * 0.3);
    }

    private void soup(double x, double y, double radius) {
        Color[] broths = {new Color(0xE08A3C), new Color(0xC9523B), new Color(0x8FA35A), new Color(0xD9A441)};
        Color broth = broths[chance.nextInt(broths.length)];
        ink.oval(Tone.darker(palette.accent(), 0.1), x, y, radius, radius);
        ink.oval(Tone.darker(broth, 0.15), x, y, radius * 0.9, radius * 0.9);
        ink.oval(broth, x + radius * 0.02, y + radius * 0.03, radius * 0.86, radius * 0.86);
        double start = chance.nextDouble() * 360;
        ink.at(x, y, start, radius / 100, () -> {
            ink.stroke(
                    CREAM,
                    6,
                    Shapes.curve(-46, 4, -40, -48, 40, -52, 46, -4, 44, 30, -14, 38, -18, 8, -14, -14, 14, -14, 16, 4));
            for (int i = 0; i < 7; i++) {
                ink.oval(CRUST, -30 + i * 11, 44 + i % 3 * 9, 7, 6);
            }
        });
        basil(x + radius * 0.2, y - radius * 0.15, radius * 0.36, 4);
    }

    private void tart(double x, double y, double radius) {
        ink.oval(CRUST, x, y, radius * 0.86, radius * 0.86);
        ring(
                26,
                0,
                (across, down) -> ink.oval(
                        Tone.lighter(CRUST, 0.14),
                        x + across * 0.82 * radius,
                        y + down * 0.82 * radius,
                        radius * 0.1,
                        radius * 0.1));
        ink.oval(CREAM, x, y, radius * 0.72, radius * 0.72);
        Color fruit = chance.nextBoolean() ? new Color(0xC92C4B) : new Color(0x3D4F9F);
        for (int circle = 0; circle < 3; circle++) {
            double away = circle * radius * 0.27;
            ring(
                    1 + circle * 6,
                    circle,
                    (across, down) -> berry(fruit, x + across * away, y + down * away, radius * 0.12));
        }
        basil(x + radius * 0.1, y, radius * 0.3, 3);
    }

    private void berry(Color color, double x, double y, double radius) {
        ink.oval(Tone.darker(color, 0.2), x + 2, y + 3, radius, radius);
        ink.oval(color, x, y, radius, radius);
        ink.oval(Tone.lighter(color, 0.5), x - radius * 0.33, y - radius * 0.33, radius * 0.25, radius * 0.25);
    }

    /** So many points of a circle of radius one. */
    private static void ring(int points, double start, BiConsumer<Double, Double> at) {
        for (int i = 0; i < points; i++) {
            double turn = start + i * 2 * Math.PI / points;
            at.accept(Math.cos(turn), Math.sin(turn));
        }
    }

    private void basil(double x, double y, double length, int leaves) {
        double start = chance.nextDouble() * 360;
        for (int i = 0; i < leaves; i++) {
            double angle = start + i * 360.0 / leaves;
            ink.fill(Tone.alpha(palette.ink(), 0.2), Shapes.leaf(x + 4, y + 6, length, length * 0.45, angle));
            ink.fill(i % 2 == 0 ? BASIL : Tone.lighter(BASIL, 0.18), Shapes.leaf(x, y, length, length * 0.45, angle));
        }
    }
}
