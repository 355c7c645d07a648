package ca.astrogrowth.leads;

import ca.astrogrowth.leads.facts.Field;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file would bring.
 *
 * @param separator {@code comma, semicolon, tab}
 * @param encoding {@code UTF-8, windows-1252, UTF-16}
 * @param columns in their order, each name once
 * @param mapping what each column is taken to tell; one that is missing tells nothing. A latitude and a longitude are both
 *     {@link Field#LOCATION}
 * @param first the first rows, as wide as there are columns
 * @param rows how many there are in all
 * @param attribution what must be said wherever these rows are shown
 */
public record ImportPreview(
        String separator,
        String encoding,
        List<String> columns,
        Map<String, Field> mapping,
        List<List<String>> first,
        int rows,
        @Nullable String attribution) {

    public ImportPreview {
        columns = List.copyOf(columns);
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        first = List.copyOf(first);
    }
}
