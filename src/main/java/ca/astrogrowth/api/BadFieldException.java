package ca.astrogrowth.api;

/** A field of the request is wrong. */
class BadFieldException extends RuntimeException {

    private final String field;
    private final String key;
    private final Object[] values;

    /**
     * @param key translation key of what is wrong with it
     * @param values what the sentence mentions
     */
    BadFieldException(String field, String key, Object... values) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.values = values.clone();
    }

    String field() {
        return field;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
