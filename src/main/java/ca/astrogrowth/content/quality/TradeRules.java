package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.Obstacle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a trade may not say in public, data with the article that says so: {@code content/trade/<trade>.txt}. A rule begins with
 * {@code [id] article}; below it stand its patterns over plain text, and {@code @} before the name of a check.
 */
record TradeRules(String version, List<TradeRule> rules) {

    private static final Map<Industry, TradeRules> ALL = new EnumMap<>(Industry.class);

    static {
        for (Industry trade : Industry.values()) {
            ALL.put(trade, read(trade));
        }
    }

    static TradeRules of(Industry trade) {
        return ALL.getOrDefault(trade, new TradeRules("", List.of()));
    }

    Stream<Obstacle> broken(Said said) {
        return rules.stream().flatMap(rule -> rule.broken(said));
    }

    private static TradeRules read(Industry trade) {
        List<String> lines = WordLists.lines("../trade/" + trade.code());
        String version = lines.getFirst().replaceFirst("^version ", "");
        List<TradeRule> rules = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String line : lines.subList(1, lines.size()).reversed()) {
            if (line.startsWith("[")) {
                rules.addFirst(rule(line, own.reversed()));
                own.clear();
            } else {
                own.add(line);
            }
        }
        return new TradeRules(version, List.copyOf(rules));
    }

    private static TradeRule rule(String heading, List<String> lines) {
        int end = heading.indexOf(']');
        List<String> patterns =
                lines.stream().filter(line -> !line.startsWith("@")).toList();
        List<TradeCheck> checks = lines.stream()
                .filter(line -> line.startsWith("@"))
                .map(line -> TradeCheck.of(line.substring(1)))
                .toList();
        return new TradeRule(
                heading.substring(1, end), heading.substring(end + 1).strip(), Patterns.of(patterns), checks);
    }
}
