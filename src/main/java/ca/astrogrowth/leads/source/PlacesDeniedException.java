package ca.astrogrowth.leads.source;

/** Google refuses and will go on refusing: the key, its rights, or the search itself. */
public final class PlacesDeniedException extends RuntimeException {

    private final boolean aboutUs;

    private PlacesDeniedException(boolean aboutUs, String message) {
        super(message);
        this.aboutUs = aboutUs;
    }

    static PlacesDeniedException ofUs(String message) {
        return new PlacesDeniedException(true, message);
    }

    static PlacesDeniedException ofTheSearch(String message) {
        return new PlacesDeniedException(false, message);
    }

    /** Whether any other request would be refused as well. */
    boolean isAboutUs() {
        return aboutUs;
    }

    /** Translation key. */
    public String reason() {
        return aboutUs ? "failure.places.denied" : "failure.places.refused";
    }
}
