package ca.astrogrowth.leads.source;

import ca.astrogrowth.common.Locality;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Québec's municipalities of more than 10,000 people, found whatever the accents, capitals and hyphens. */
@Component
public class Municipalities {

    private final List<Municipality> largestFirst;
    private final Map<String, Municipality> byName;

    Municipalities() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Municipalities.class.getResourceAsStream("municipalities.csv")),
                StandardCharsets.UTF_8))) {
            this.largestFirst = lines.lines()
                    .skip(1)
                    .map(Municipality::parse)
                    .sorted(Comparator.comparingInt(Municipality::population).reversed())
                    .toList();
        }
        this.byName = largestFirst.stream().collect(Collectors.toMap(known -> fold(known.name()), Function.identity()));
    }

    public Optional<Municipality> find(Locality locality) {
        return Optional.ofNullable(byName.get(fold(locality.city())))
                .filter(known -> known.province().equals(locality.province()));
    }

    /** Whether the name is that of another municipality. A village or a borough, which we do not know, is not. */
    public boolean isElsewhere(@Nullable String city, Municipality here) {
        Municipality known = city == null ? null : byName.get(fold(city));
        return known != null && !known.equals(here);
    }

    public List<String> like(String start, int most) {
        String folded = fold(start);
        Stream<Municipality> first =
                largestFirst.stream().filter(known -> fold(known.name()).startsWith(folded));
        Stream<Municipality> then =
                largestFirst.stream().filter(known -> fold(known.name()).contains(" " + folded));
        return Stream.concat(first, then)
                .map(Municipality::name)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether any municipality of that province is known. */
    public boolean covers(String province) {
        return largestFirst.stream().anyMatch(known -> known.province().equals(province));
    }

    /** What somebody may have meant: names that begin with it or have it further on, then those that are written nearly so. */
    public List<String> closest(String name, int most) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return List.of();
        }
        Stream<String> nearly = largestFirst.stream()
                .map(known -> Map.entry(known.name(), Spelling.distance(folded, fold(known.name()))))
                .filter(known -> known.getValue() <= (folded.length() + 2) / 4)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return Stream.concat(folded.length() < 3 ? Stream.of() : like(name, most).stream(), nearly)
                .distinct()
                .limit(most)
                .toList();
    }

    /** {@code St-Jérôme} and {@code SAINT JEROME} are one name. */
    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\bste\\b", "sainte");
    }

    /** A city or town and the rectangle around it. */
    public record Municipality(String name, String province, Area area, int population) {

        static Municipality parse(String line) {
            String[] cells = line.split(",");
            Area area = new Area(
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]));
            return new Municipality(cells[0], cells[1], area, Integer.parseInt(cells[6]));
        }
    }
}
