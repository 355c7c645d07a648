package ca.astrogrowth.content.french;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that are a pattern, what may stand there instead, and optionally why. */
final class Patterns {

    /** {@code id :: pattern => correction :: why}; of the correction, {@code ~} is a no-break space. */
    private static final Pattern LINE = Pattern.compile("(\\S+) :: (.+?) =>(.*?)(?: :: (.+))?");

    private record Rule(String id, Pattern pattern, String correction, String why) {

        Finding finding(Kind kind, MatchResult found) {
            String better = kind == Kind.WORDING ? Words.like(found.group(), filled(found)) : filled(found);
            String message = why.isEmpty() ? Words.message(found.group(), better) : why;
            return new Finding(kind, id, Span.of(found), message, List.of(better));
        }

        private String filled(MatchResult found) {
            String filled = correction;
            for (int group = 1; group <= found.groupCount(); group++) {
                String value = found.group(group);
                filled = filled.replace("$" + group, value == null ? "" : value);
            }
            return filled;
        }
    }

    private final Kind kind;
    private final List<Rule> rules;

    Patterns(Kind kind, RuleFile file) {
        this.kind = kind;
        this.rules = file.rules().stream().map(line -> rule(kind, line)).toList();
    }

    Stream<Finding> find(String text) {
        return rules.stream()
                .flatMap(rule -> rule.pattern().matcher(text).results().map(found -> rule.finding(kind, found)));
    }

    private static Rule rule(Kind kind, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a rule: " + line);
        }
        String source = kind == Kind.WORDING ? Words.BEGIN + "(?:" + parts.group(2) + ")" + Words.END : parts.group(2);
        String correction = parts.group(3).substring(1).replace('~', '\u00a0').replace('_', ' ');
        String why = parts.group(4) == null ? "" : parts.group(4);
        return new Rule(parts.group(1), Pattern.compile(source, Words.FLAGS), correction, why);
    }
}
