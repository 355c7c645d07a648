package ca.astrogrowth.sandbox.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue's CSV; what a row lacks stays absent, what Google would have beside it is derived from its id. */
final class CatalogueFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private CatalogueFile() {}

    static List<Place> read(InputStream csv) throws IOException {
        try (CSVParser rows = FORMAT.parse(new InputStreamReader(csv, UTF_8))) {
            return rows.stream().map(CatalogueFile::place).toList();
        }
    }

    private static Place place(CSVRecord row) {
        String id = row.get("osm_id");
        String city = column(row, "city").orElse("Montréal");
        return new Place(
                Place.idOf(id),
                row.get("name"),
                row.get("category"),
                column(row, "trade").map(Trade::of).orElse(Trade.RESTAURANT),
                Address.parse(row.get("address"), row.get("borough"), city),
                column(row, "phone").flatMap(Phone::parse).orElse(null),
                column(row, "website").map(CatalogueFile::website).orElse(null),
                column(row, "opening_hours").orElse(null),
                new Point(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))),
                Rating.derivedFrom(id).orElse(null),
                column(row, "status").map(BusinessStatus::valueOf).orElse(BusinessStatus.OPERATIONAL));
    }

    private static Optional<String> column(CSVRecord row, String name) {
        return row.isSet(name) ? Optional.of(row.get(name)).filter(value -> !value.isBlank()) : Optional.empty();
    }

    private static @Nullable String website(String raw) {
        try {
            URI first = new URI(raw.split(";", 2)[0].strip());
            return first.getHost() == null ? null : first.toString();
        } catch (URISyntaxException e) {
            // the file is real: now and then an address is not one, and Google would not show it either
            return null;
        }
    }
}
