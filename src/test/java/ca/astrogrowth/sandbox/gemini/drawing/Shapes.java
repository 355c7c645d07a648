package ca.astrogrowth.sandbox.gemini.drawing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The forms that come back from scene to scene. */
final class Shapes {

    private Shapes() {}

    static Shape round(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, radius * 2, radius * 2);
    }

    static Shape oval(double x, double y, double across, double down) {
        return new Ellipse2D.Double(x - across, y - down, across * 2, down * 2);
    }

    static Shape poly(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** An open line through cubic curves: start, then six numbers a curve. */
    static Path2D curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 5 < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    /** The same from numbers in a text, which reads better for a drawing of many points. */
    static Path2D curve(String points) {
        return curve(
                Stream.of(points.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    static Path2D closed(String points) {
        Path2D path = curve(points);
        path.closePath();
        return path;
    }

    static Path2D closed(double... points) {
        Path2D path = curve(points);
        path.closePath();
        return path;
    }

    /** A leaf that starts at (x, y) and points where the angle says; 0 is to the right. */
    static Shape leaf(double x, double y, double length, double width, double degrees) {
        double turn = Math.toRadians(degrees);
        double ux = Math.cos(turn);
        double uy = Math.sin(turn);
        double px = -uy * width;
        double py = ux * width;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x + ux * length * 0.45 + px, y + uy * length * 0.45 + py, x + ux * length, y + uy * length);
        path.quadTo(x + ux * length * 0.45 - px, y + uy * length * 0.45 - py, x, y);
        return path;
    }

    /** A door or window whose top is half a circle. */
    static Shape arch(double x, double y, double width, double height) {
        Area area = new Area(new Ellipse2D.Double(x, y, width, width));
        area.add(new Area(new java.awt.geom.Rectangle2D.Double(x, y + width / 2, width, height - width / 2)));
        return area;
    }

    /** A rounded, slightly irregular mass: foliage, a hill seen from far, a puddle. */
    static Shape blob(RandomGenerator chance, double x, double y, double across, double down) {
        int lobes = 9;
        double[] px = new double[lobes];
        double[] py = new double[lobes];
        for (int i = 0; i < lobes; i++) {
            double reach = 0.88 + chance.nextDouble() * 0.24;
            px[i] = x + Math.cos(i * 2 * Math.PI / lobes) * across * reach;
            py[i] = y + Math.sin(i * 2 * Math.PI / lobes) * down * reach;
        }
        Path2D path = new Path2D.Double();
        path.moveTo((px[lobes - 1] + px[0]) / 2, (py[lobes - 1] + py[0]) / 2);
        for (int i = 0; i < lobes; i++) {
            int next = (i + 1) % lobes;
            path.quadTo(px[i], py[i], (px[i] + px[next]) / 2, (py[i] + py[next]) / 2);
        }
        path.closePath();
        return path;
    }
}
