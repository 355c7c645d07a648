package ca.astrogrowth.leads;

import ca.astrogrowth.leads.facts.Field;

/** What was typed of a business cannot be. */
public final class BadLeadException extends RuntimeException {

    private final Field field;

    BadLeadException(Field field) {
        super(field + " cannot be this");
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /** Translation key: {@code lead.invalid.phone}. */
    public String reason() {
        return "lead.invalid." + field.code();
    }
}
