package ca.astrogrowth.leads.enrich;

/** Never leaves the client: it is how an attempt tells the next one why it is made. */
final class HunterTroubleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HunterTrouble trouble;

    HunterTroubleException(HunterTrouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    HunterTrouble trouble() {
        return trouble;
    }
}
