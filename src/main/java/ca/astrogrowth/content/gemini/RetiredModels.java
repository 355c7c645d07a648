package ca.astrogrowth.content.gemini;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** What Google has shut down, from a file that is reviewed like code. */
record RetiredModels(List<RetiredModel> models) {

    private static final String FILE = "ca/astrogrowth/content/gemini/retired-models.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .get();

    RetiredModels {
        models = List.copyOf(models);
    }

    static RetiredModels known() {
        try (var rows = FORMAT.parse(new StringReader(new ClassPathResource(FILE).getContentAsString(UTF_8)))) {
            return new RetiredModels(rows.stream().map(RetiredModels::model).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of retired models is part of the product", e);
        }
    }

    Optional<RetiredModel> find(String model) {
        return models.stream().filter(retired -> retired.covers(model)).findFirst();
    }

    private static RetiredModel model(CSVRecord row) {
        return new RetiredModel(row.get("model"), LocalDate.parse(row.get("since")), row.get("replacement"));
    }
}
