package ca.astrogrowth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.sandbox.TestSandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a browser is told about what it gets, all of it. */
@AstroTest
class HeadersIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @Test
    void allThatProtectsAPageIsThere() throws Exception {
        HttpResponse<String> page = ask("/");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .contains("frame-ancestors 'none'", "frame-src 'none'", "connect-src 'self'")
                .containsPattern("img-src 'self' data: blob: https?://[^ ;]+;")
                .doesNotContain("*");
        assertThat(header(page, "Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(page, "Permissions-Policy"))
                .contains("camera=()", "microphone=()", "geolocation=()", "unload=()");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(header(page, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
    }

    @Test
    void whatProgramsGetIsNeitherFramedNorSniffedNorKept() throws Exception {
        HttpResponse<String> answer = ask("/api/campaigns");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** As behind a proxy that ends TLS. */
    private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(TestSandbox.application().resolve(path))
                        .header("X-Forwarded-Proto", "https")
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
