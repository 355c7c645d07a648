package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.Obstacle;
import java.util.List;
import java.util.stream.Stream;

/**
 * One rule of a trade.
 *
 * @param id names its sentence {@code rule.<id>}
 * @param article where it is written
 * @param checks what a pattern cannot see
 */
record TradeRule(String id, String article, Patterns patterns, List<TradeCheck> checks) {

    private static final int MOST_QUOTES = 3;

    Stream<Obstacle> broken(Said said) {
        return Stream.concat(patterns.in(said.besideNames()), checks.stream().flatMap(check -> check.broken(said)))
                .distinct()
                .limit(MOST_QUOTES)
                .map(quote -> new Obstacle(Gate.TRADE.code(), quote, id, article));
    }
}
