package ca.astrogrowth.leads.enrich;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** When a site last changed: its server, then the page, then the year beside ©; never in the future. */
final class LastChange {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 100_000;
    private static final Pattern YEARS = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)[^\\d\\n]{0,20}(?:(?:19|20)\\d\\d ?[-–—] ?)?((?:19|20)\\d\\d)(?!\\d)"
                    + "|(?<!\\d)((?:19|20)\\d\\d) ?©");

    private LastChange() {}

    static Optional<LocalDate> of(List<Page> pages, LocalDate today) {
        return newest(
                        pages,
                        today,
                        page -> Stream.ofNullable(page.lastModified()).flatMap(LastChange::ofHeader))
                .or(() -> newest(pages, today, LastChange::said))
                .or(() -> newest(
                        pages,
                        today,
                        page -> YEARS.matcher(page.transcript())
                                .results()
                                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                                .map(year -> LocalDate.of(Integer.parseInt(year), 1, 1))));
    }

    private static Optional<LocalDate> newest(
            List<Page> pages, LocalDate today, Function<Page, Stream<LocalDate>> dates) {
        return pages.stream()
                .flatMap(dates)
                .filter(date -> !date.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> ofHeader(String header) {
        try {
            return Stream.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static Stream<LocalDate> said(Page page) {
        Stream<String> meta =
                page.document().select("meta[property=article:modified_time], meta[property=og:updated_time]").stream()
                        .map(element -> element.attr("content"));
        Stream<String> linked = page.document().select("script[type=application/ld+json]").stream()
                .flatMap(LastChange::linkedData);
        return Stream.concat(meta, linked).flatMap(LastChange::ofIso);
    }

    private static Stream<String> linkedData(Element script) {
        String data = script.data();
        try {
            return data.length() > LONGEST
                    ? Stream.empty()
                    : JSON.readTree(data).findValuesAsString("dateModified").stream();
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }

    private static Stream<LocalDate> ofIso(String text) {
        try {
            return text.length() < 10 ? Stream.empty() : Stream.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
