package ca.astrogrowth.leads.facts;

/** Data that anybody may use, and must name whose they are wherever they are shown. */
public final class OpenData {

    /** What OpenStreetMap's own identifiers are written with: {@code osm:node/9212608396}. */
    public static final String OPEN_STREET_MAP_KEY = "osm:";

    public static final String OPEN_STREET_MAP = "© OpenStreetMap contributors, ODbL 1.0";

    private OpenData() {}
}
