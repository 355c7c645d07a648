package ca.astrogrowth.leads.source;

/** The identifier is obsolete: the place has closed, moved or been merged with another. */
final class PlaceGoneException extends RuntimeException {

    PlaceGoneException(String message) {
        super(message);
    }
}
