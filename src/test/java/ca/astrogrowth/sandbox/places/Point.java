package ca.astrogrowth.sandbox.places;

/** Degrees, WGS 84. */
public record Point(double latitude, double longitude) {

    private static final double METRES_A_DEGREE = 111_195;

    /** On a flat Earth, which within one city is right to the metre. */
    double metresTo(Point other) {
        double north = (other.latitude - latitude) * METRES_A_DEGREE;
        double east = (other.longitude - longitude) * METRES_A_DEGREE * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
