package ca.astrogrowth.leads.source;

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

    /** @param path of a tile in this territory */
    Area part(String path) {
        Area part = this;
        for (int i = 0; i < path.length(); i++) {
            part = part.quarter(path.charAt(i));
        }
        return part;
    }

    /** @param number {@code 0} to {@code 3}: two that follow each other lie across */
    private Area quarter(char number) {
        double latitude = (south + north) / 2;
        double longitude = (west + east) / 2;
        return switch (number) {
            case '0' -> new Area(latitude, west, north, longitude);
            case '1' -> new Area(south, longitude, latitude, east);
            case '2' -> new Area(latitude, longitude, north, east);
            case '3' -> new Area(south, west, latitude, longitude);
            default -> throw new IllegalArgumentException("An area has no quarter " + number);
        };
    }
}
