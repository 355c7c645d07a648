package ca.astrogrowth.leads.enrich;

import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What came back for one address.
 *
 * @param body cut where our patience ends; empty unless the answer is a success
 */
record Answer(HttpUrl url, int status, Headers headers, byte[] body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400 && headers.get("Location") != null;
    }

    /** Where it sends us; empty when that is no web address at all. */
    Optional<HttpUrl> target() {
        return Optional.ofNullable(headers.get("Location")).map(url::resolve);
    }

    String contentType() {
        return Optional.ofNullable(headers.get("Content-Type")).orElse("").toLowerCase(Locale.ROOT);
    }

    boolean isHtml() {
        return contentType().split(";")[0].strip().equals("text/html") && !isBinary();
    }

    /** Pages have no NUL, unless they are in UTF-16, which says so in its first two bytes. */
    private boolean isBinary() {
        boolean utf16 = body.length > 1 && ((body[0] & 0xff) == 0xfe || (body[0] & 0xff) == 0xff);
        for (int i = 0; i < Math.min(body.length, 1_024) && !utf16; i++) {
            if (body[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
