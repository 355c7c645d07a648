package ca.astrogrowth.leads.register;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A point on the map, in degrees. */
record Spot(double latitude, double longitude) {

    private static final double METRES_PER_DEGREE = 111_320;

    /** @param text {@code 45.5017,-73.5673} */
    static Optional<Spot> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String[] parts = text.split(",", 2);
        try {
            Spot spot = new Spot(Double.parseDouble(parts[0]), Double.parseDouble(parts[parts.length - 1]));
            return parts.length == 2 && spot.isOnEarth() ? Optional.of(spot) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isOnEarth() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** In metres; good for distances within a city. */
    double from(Spot other) {
        double north = (latitude - other.latitude) * METRES_PER_DEGREE;
        double east = (longitude - other.longitude)
                * METRES_PER_DEGREE
                * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return Math.hypot(north, east);
    }
}
