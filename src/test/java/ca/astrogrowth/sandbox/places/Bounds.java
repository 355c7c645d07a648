package ca.astrogrowth.sandbox.places;

/** A rectangle with its edges; one whose low longitude exceeds the high one crosses the 180th meridian. */
public record Bounds(Point low, Point high) {

    public boolean contains(Point point) {
        boolean between = low.longitude() <= point.longitude() && point.longitude() <= high.longitude();
        boolean either = low.longitude() <= point.longitude() || point.longitude() <= high.longitude();
        return low.latitude() <= point.latitude()
                && point.latitude() <= high.latitude()
                && (low.longitude() <= high.longitude() ? between : either);
    }

    Point centre() {
        return new Point((low.latitude() + high.latitude()) / 2, (low.longitude() + high.longitude()) / 2);
    }
}
