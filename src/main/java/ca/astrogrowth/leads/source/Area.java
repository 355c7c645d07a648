package ca.astrogrowth.leads.source;

import java.util.List;

/** A rectangle on the map, in degrees. It does not cross the 180th meridian. */
public record Area(double south, double west, double north, double east) {

    private static final double METRES_PER_DEGREE = 111_320;

    public Area {
        if (!(south < north && west < east)) {
            throw new IllegalArgumentException("An area goes from its south-west to its north-east corner");
        }
    }

    /** Its longer side, in metres. */
    double side() {
        double width = (east - west) * Math.cos(Math.toRadians((south + north) / 2));
        return Math.max(north - south, width) * METRES_PER_DEGREE;
    }

    List<Area> quarters() {
        double latitude = (south + north) / 2;
        double longitude = (west + east) / 2;
        return List.of(
                new Area(latitude, west, north, longitude),
                new Area(south, longitude, latitude, east),
                new Area(latitude, longitude, north, east),
                new Area(south, west, latitude, longitude));
    }
}
