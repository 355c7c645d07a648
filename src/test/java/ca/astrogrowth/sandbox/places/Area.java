package ca.astrogrowth.sandbox.places;

import java.util.Set;

/** Where to look: a rectangle, or a circle of so many metres. */
sealed interface Area {

    boolean contains(Point point);

    Point centre();

    record Rectangle(Bounds bounds) implements Area {
        @Override
        public boolean contains(Point point) {
            return bounds.contains(point);
        }

        @Override
        public Point centre() {
            return bounds.centre();
        }
    }

    record Circle(Point centre, double radius) implements Area {
        @Override
        public boolean contains(Point point) {
            return centre.metresTo(point) <= radius;
        }
    }

    /** @param json {@code {rectangle}} or, where circles are known, {@code {circle}} */
    static Area read(StrictJson json) {
        return json.message("rectangle", Set.of("low", "high"))
                .<Area>map(rectangle -> new Rectangle(bounds(rectangle)))
                .or(() -> json.message("circle", Set.of("center", "radius")).map(Area::circle))
                .orElseThrow(() -> Refusal.invalid(json.path() + " must have a type set."));
    }

    private static Circle circle(StrictJson json) {
        double radius = json.decimal("radius").orElse(0.0);
        if (radius < 0 || radius > 50_000) {
            throw Refusal.invalid("Radius must be between 0 and 50000 meters.");
        }
        return new Circle(point(json, "center"), radius);
    }

    private static Bounds bounds(StrictJson json) {
        Bounds bounds = new Bounds(point(json, "low"), point(json, "high"));
        if (bounds.low().latitude() > bounds.high().latitude()) {
            throw Refusal.invalid("Invalid rectangle: low.latitude must not exceed high.latitude.");
        }
        return bounds;
    }

    private static Point point(StrictJson json, String name) {
        StrictJson at = json.message(name, Set.of("latitude", "longitude"))
                .orElseThrow(() -> Refusal.invalid("'" + json.path() + "." + name + "' must be set."));
        double latitude = at.decimal("latitude").orElse(0.0);
        double longitude = at.decimal("longitude").orElse(0.0);
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw Refusal.invalid("'" + at.path() + "' is not a valid LatLng.");
        }
        return new Point(latitude, longitude);
    }
}
