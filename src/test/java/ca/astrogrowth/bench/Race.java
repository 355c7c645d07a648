package ca.astrogrowth.bench;

/** What the house does, beside the least that could do it. */
interface Race {

    String name();

    /** What the limit is. */
    String limit();

    /** The least share of the limit's speed. */
    double floor();

    /** Both once. */
    Speed round();

    /** In rows a second. */
    record Speed(double house, double limit) {}
}
