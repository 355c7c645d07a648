package ca.astrogrowth.leads.enrich;

/** What became of one page, its redirects included. */
sealed interface Fetched {

    record Got(Answer answer) implements Fetched {}

    /** @param sent whether a request left us */
    record Failed(Obstacle why, boolean sent) implements Fetched {}
}
