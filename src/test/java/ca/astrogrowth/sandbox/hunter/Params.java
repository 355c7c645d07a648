package ca.astrogrowth.sandbox.hunter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The query of a call, with Hunter's complaints about it. */
record Params(Map<String, String> query) {

    Optional<String> text(String name) {
        return Optional.ofNullable(query.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<String> domain() {
        return text("domain").map(domain -> {
            if (!domain.matches("[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+")) {
                throw HunterRefusal.of(400, "invalid_domain", "The domain parameter is not a domain name");
            }
            return domain.toLowerCase(Locale.ROOT);
        });
    }

    int number(String name, int usual, int least, int most) {
        int value = text(name)
                .map(text -> text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1)
                .orElse(usual);
        if (value < least || value > most) {
            throw HunterRefusal.of(400, "invalid_" + name, "The " + name + " parameter is out of range");
        }
        return value;
    }

    Optional<String> oneOf(String name, Set<String> allowed) {
        return text(name).map(value -> {
            if (!allowed.contains(value)) {
                throw HunterRefusal.of(400, "invalid_" + name, "The " + name + " parameter has an unknown value");
            }
            return value;
        });
    }

    Optional<List<String>> listOf(String name, Set<String> allowed) {
        return text(name).map(value -> {
            List<String> items = Arrays.stream(value.split(",")).toList();
            if (!allowed.containsAll(items)) {
                throw HunterRefusal.of(400, "invalid_" + name, "The " + name + " parameter has an unknown value");
            }
            return items;
        });
    }
}
