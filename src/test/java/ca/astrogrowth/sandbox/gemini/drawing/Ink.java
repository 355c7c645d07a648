package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** What a scene draws with, on a page of 1376 by 768 units whatever the size of the picture. */
final class Ink {

    static final double WIDTH = 1376;
    static final double HEIGHT = 768;

    private final Graphics2D graphics;

    Ink(Graphics2D graphics) {
        this.graphics = graphics;
    }

    void fill(Paint paint, Shape shape) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    void rect(Paint paint, double x, double y, double width, double height) {
        fill(paint, new Rectangle2D.Double(x, y, width, height));
    }

    void round(Paint paint, double x, double y, double width, double height, double radius) {
        fill(paint, Shapes.round(x, y, width, height, radius));
    }

    void oval(Paint paint, double x, double y, double across, double down) {
        fill(paint, Shapes.oval(x, y, across, down));
    }

    void poly(Paint paint, double... points) {
        fill(paint, Shapes.poly(points));
    }

    void line(Paint paint, double width, double x1, double y1, double x2, double y2) {
        stroke(paint, width, new Line2D.Double(x1, y1, x2, y2));
    }

    void stroke(Paint paint, double width, Shape shape) {
        graphics.setPaint(paint);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** Fills from the top of the shape to its bottom. */
    void fade(Color top, Color bottom, Shape shape) {
        Rectangle2D box = shape.getBounds2D();
        float from = (float) box.getMinY();
        float to = (float) Math.max(box.getMaxY(), box.getMinY() + 1);
        fill(new GradientPaint(0, from, top, 0, to, bottom), shape);
    }

    /** Paints only where both shapes are: a shade that stays on its object. */
    void shade(Paint paint, Shape on, Shape where) {
        Area both = new Area(on);
        both.intersect(new Area(where));
        fill(paint, both);
    }

    void glow(Color color, double x, double y, double radius, double opacity) {
        halo(color, x, y, radius, radius, opacity);
    }

    /** The soft shadow of something that stands on the ground. */
    void ground(Color color, double x, double y, double across, double down, double opacity) {
        halo(color, x, y, across, down, opacity);
    }

    private void halo(Color color, double x, double y, double across, double down, double opacity) {
        AffineTransform squash = AffineTransform.getTranslateInstance(x, y);
        squash.scale(1, down / across);
        RadialGradientPaint paint = new RadialGradientPaint(
                new Point2D.Double(0, 0),
                (float) across,
                new Point2D.Double(0, 0),
                new float[] {0f, 0.45f, 1f},
                new Color[] {Tone.alpha(color, opacity), Tone.alpha(color, opacity * 0.42), Tone.alpha(color, 0)},
                RadialGradientPaint.CycleMethod.NO_CYCLE,
                RadialGradientPaint.ColorSpaceType.SRGB,
                squash);
        fill(paint, Shapes.oval(x, y, across, down));
    }

    /** Draws in a frame of its own whose origin is (x, y), turned and scaled. */
    void at(double x, double y, double degrees, double scale, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(Math.toRadians(degrees));
        graphics.scale(scale, scale);
        drawing.run();
        graphics.setTransform(before);
    }
}
