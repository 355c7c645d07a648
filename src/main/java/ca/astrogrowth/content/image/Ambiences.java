package ca.astrogrowth.content.image;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.common.Industry;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** What a picture may show and in which mood, from files that are reviewed like code. */
final class Ambiences {

    private static final String FOLDER = "ca/astrogrowth/content/prompts/";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    private static final List<Ambience> ALL = read("ambiences.csv").stream()
            .map(row -> new Ambience(Industry.of(row.get("trade")), row.get("scene"), row.get("alt")))
            .toList();
    private static final List<CSVRecord> MOODS = read("moods.csv");

    private Ambiences() {}

    static List<Ambience> of(Industry trade) {
        return ALL.stream().filter(ambience -> ambience.trade() == trade).toList();
    }

    /** @param kind {@code light, framing, colours} */
    static List<String> moods(String kind) {
        return MOODS.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("text"))
                .toList();
    }

    private static List<CSVRecord> read(String file) {
        try (var rows =
                FORMAT.parse(new StringReader(new ClassPathResource(FOLDER + file).getContentAsString(UTF_8)))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is part of the product", e);
        }
    }
}
