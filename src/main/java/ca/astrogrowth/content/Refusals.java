package ca.astrogrowth.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.content.text.CleanText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers why posts were not wanted, for those who write the next ones. */
@Component
@Transactional
class Refusals {

    private static final int MOST = 8;
    private static final int LONGEST = 400;
    private static final Map<String, String> SENTENCES = sentences();

    private final JdbcClient database;

    Refusals(JdbcClient database) {
        this.database = database;
    }

    void remember(ContentId content, List<String> reasons, @Nullable String words, Instant now) {
        if (reasons.isEmpty() && words == null) {
            return;
        }
        database.sql("""
                        insert into content_refusals (id, content_id, reasons, words, refused_at)
                        values (:id, :content, cast(:reasons as text[]), :words, :at)""")
                .param("id", UuidV7.next())
                .param("content", content.value())
                .param("reasons", reasons.toArray(String[]::new))
                .param("words", words)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The person took it back. */
    void forgetLast(ContentId content) {
        database.sql("""
                        delete from content_refusals where id =
                            (select id from content_refusals where content_id = :content order by id desc limit 1)""").param("content", content.value()).update();
    }

    /** The newest first, those of this content before all others; each once. */
    @Transactional(readOnly = true)
    public List<String> told(ContentId content) {
        return database
                .sql("""
                        select reasons, words from content_refusals
                        order by content_id = :content desc, refused_at desc limit :most""")
                .param("content", content.value())
                .param("most", MOST)
                .query((row, number) -> Stream.concat(
                                Stream.of((String[]) row.getArray("reasons").getArray())
                                        .map(code -> SENTENCES.getOrDefault(code, "")),
                                Stream.ofNullable(row.getString("words")).map(said -> CleanText.line(said, LONGEST)))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList())
                .list()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static List<String> codes() {
        return SENTENCES.keySet().stream().sorted().toList();
    }

    private static Map<String, String> sentences() {
        try {
            String lines = new ClassPathResource("ca/astrogrowth/content/prompts/refusal-reasons.txt")
                    .getContentAsString(UTF_8);
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, line.indexOf('=')).strip(),
                            line -> line.substring(line.indexOf('=') + 1).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The reasons are part of the product", e);
        }
    }
}
