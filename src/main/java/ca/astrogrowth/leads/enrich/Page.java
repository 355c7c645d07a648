package ca.astrogrowth.leads.enrich;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One page as a person would read it.
 *
 * @param transcript see {@link Transcript}
 * @param lastModified the header, when there is one
 */
record Page(
        HttpUrl url,
        Document document,
        String transcript,
        @Nullable String lastModified) {

    static Page of(Answer answer) {
        Document document = parse(answer);
        return new Page(
                answer.url(),
                document,
                Transcript.of(document),
                answer.headers().get("Last-Modified"));
    }

    URI uri() {
        return url.uri();
    }

    /** A byte order mark counts most, then the header, then the page's own word, then UTF-8: jsoup's order. */
    private static Document parse(Answer answer) {
        String charset = Optional.ofNullable(MediaType.parse(answer.contentType()))
                .map(MediaType::charset)
                .map(Charset::name)
                .orElse(null);
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(answer.body()),
                    charset,
                    answer.url().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot fail to be read", e);
        }
    }
}
