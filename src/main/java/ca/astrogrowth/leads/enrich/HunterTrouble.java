package ca.astrogrowth.leads.enrich;

/** Hunter's ways of not answering. Its codes do not mean what one is used to. */
enum HunterTrouble {
    /** 403: too many calls a second. */
    RATE(true, false),
    /** 429: the plan's credits are used up. */
    EXHAUSTED(false, false),
    /** 202: still at work; counted once, however often one asks. */
    NOT_DONE(true, true),
    /** 222: the mail server of the address did not let itself be asked. */
    UNVERIFIABLE(true, false),
    /** 451: the person asked for the processing of their data to stop. */
    FORGOTTEN(false, false),
    /** 401. */
    BAD_KEY(false, false),
    /** 400, 404, 422 and all else that the same question will meet again. */
    REFUSED(false, false),
    /** 5xx, or no connection. */
    DOWN(true, false),
    /** The connection broke after the question had left: it may have been answered, and billed. */
    LOST(true, true);

    private final boolean passing;
    private final boolean billed;

    HunterTrouble(boolean passing, boolean billed) {
        this.passing = passing;
        this.billed = billed;
    }

    boolean passing() {
        return passing;
    }

    /** Whether a credit must be taken for spent. */
    boolean billed() {
        return billed;
    }

    static HunterTrouble of(int status) {
        return switch (status) {
            case 202 -> NOT_DONE;
            case 222 -> UNVERIFIABLE;
            case 401 -> BAD_KEY;
            case 403 -> RATE;
            case 429 -> EXHAUSTED;
            case 451 -> FORGOTTEN;
            default -> status >= 500 ? DOWN : REFUSED;
        };
    }
}
