package ca.astrogrowth.api;

import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.sandbox.TestSandbox;
import ca.astrogrowth.tenancy.TenantId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the API over HTTP, signed in or not. */
record Client(@Nullable String token, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One that does not care for the language. */
    Client(@Nullable String token) {
        this(token, "");
    }

    static Client anonymous() {
        return new Client(null);
    }

    static Client of(SignedIn person) {
        Answer answer =
                anonymous().post("/api/auth/token", Map.of("email", person.email(), "password", TwoTenants.PASSWORD));
        return new Client(answer.json().path("access_token").asString());
    }

    /** Somebody who belongs to several, in one of them. */
    static Client of(SignedIn person, TenantId workspace) {
        Answer answer = anonymous()
                .post(
                        "/api/auth/token",
                        Map.of(
                                "email", person.email(),
                                "password", TwoTenants.PASSWORD,
                                "workspace", workspace.value()));
        return new Client(answer.json().path("access_token").asString());
    }

    Client in(String wanted) {
        return new Client(token, wanted);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, JSON.writeValueAsString(body));
    }

    Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body == null ? null : JSON.writeValueAsString(body));
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, JSON.writeValueAsString(body));
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer send(String method, String path, @Nullable String body) {
        return send(method, path, body, Map.of());
    }

    /** @param headers more of them */
    Answer send(String method, String path, @Nullable String body, Map<String, String> headers) {
        return body == null
                ? send(method, path, HttpRequest.BodyPublishers.noBody(), null, headers)
                : send(method, path, HttpRequest.BodyPublishers.ofString(body), "application/json", headers);
    }

    /** Sends a form with a file, as a browser does. */
    Answer upload(String path, Map<String, String> fields, byte[] file) {
        return upload(path, fields, file, Map.of());
    }

    /** @param headers more of them */
    Answer upload(String path, Map<String, String> fields, byte[] file, Map<String, String> headers) {
        String boundary = "limite-" + UUID.randomUUID();
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        form.append(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"liste.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .formatted(boundary));
        return send(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        form.toString().getBytes(StandardCharsets.UTF_8),
                        file,
                        "\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8))),
                "multipart/form-data; boundary=" + boundary,
                headers);
    }

    private Answer send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            @Nullable String type,
            Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(TestSandbox.application().resolve(path)).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    response.body(),
                    response.headers());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String type, String location, String body, HttpHeaders headers) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** What a header says, or nothing. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }
}
