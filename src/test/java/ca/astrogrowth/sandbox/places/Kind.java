package ca.astrogrowth.sandbox.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * A category in French.
 *
 * @param specialities what such a house is proud of, to follow « notre fierté : »
 */
public record Kind(String label, List<String> specialities) {

    private static final Map<String, Kind> BY_CATEGORY = read();

    /** What is not in the list is a restaurant like any other. */
    public static Kind of(Place place) {
        return Objects.requireNonNull(
                BY_CATEGORY.getOrDefault(place.category(), BY_CATEGORY.get("Restaurant")), "Restaurant is in the list");
    }

    private static Map<String, Kind> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader csv = new InputStreamReader(
                Objects.requireNonNull(Kind.class.getResourceAsStream("/sandbox/kinds.csv")), UTF_8)) {
            return format.parse(csv).stream()
                    .collect(Collectors.toMap(
                            row -> row.get("category"),
                            row -> new Kind(
                                    row.get("label"),
                                    List.of(row.get("specialities").split("\\|")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
