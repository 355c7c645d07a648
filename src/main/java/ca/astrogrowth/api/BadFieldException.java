package ca.astrogrowth.api;

/** A field of the request is wrong. */
class BadFieldException extends RuntimeException {

    private final String field;
    private final String key;

    /** @param key translation key of what is wrong with it */
    BadFieldException(String field, String key) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }
}
