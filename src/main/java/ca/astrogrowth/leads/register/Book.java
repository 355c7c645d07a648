package ca.astrogrowth.leads.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Leads by what they are recognised by: those that a page of findings could be, and those that the page itself adds. */
final class Book {

    private final Map<String, List<Entry>> byPhone = new HashMap<>();
    private final Map<String, List<Entry>> byDomain = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    void enter(UUID lead, Keys keys) {
        Entry entry = new Entry(lead, keys);
        enter(byPhone, keys.phone(), entry);
        enter(byDomain, keys.domain(), entry);
        enter(byName, keys.name(), entry);
    }

    private static void enter(Map<String, List<Entry>> index, @Nullable String key, Entry entry) {
        if (key != null) {
            index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
        }
    }

    /** The oldest lead that is the same business, whatever the order in which they were entered. */
    Optional<Match> find(Keys keys) {
        return find(keys, any -> true);
    }

    /** @param may be merged with */
    Optional<Match> find(Keys keys, Predicate<UUID> may) {
        Set<Entry> alike = new LinkedHashSet<>();
        alike.addAll(at(byPhone, keys.phone()));
        alike.addAll(at(byDomain, keys.domain()));
        alike.addAll(at(byName, keys.name()));
        return alike.stream()
                .filter(entry -> may.test(entry.lead))
                .flatMap(entry -> keys.sameAs(entry.keys).map(reason -> new Match(entry.lead, reason)).stream())
                .min(Comparator.comparing(match -> match.lead().toString()));
    }

    private static List<Entry> at(Map<String, List<Entry>> index, @Nullable String key) {
        return key == null ? List.of() : index.getOrDefault(key, List.of());
    }

    private record Entry(UUID lead, Keys keys) {}

    record Match(UUID lead, MergeReason reason) {}
}
