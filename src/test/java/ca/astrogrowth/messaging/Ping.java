package ca.astrogrowth.messaging;

/** What tests say to each other. */
record Ping(String tenantId, String key) {

    /** Handled one by one. */
    static final String IN_TURN = "test.in-turn";

    /** Handled four at once. */
    static final String SIDE_BY_SIDE = "test.side-by-side";

    /** Heard by nobody: its rows are the effects that tests count. */
    static final String EFFECT = "test.effect";
}
