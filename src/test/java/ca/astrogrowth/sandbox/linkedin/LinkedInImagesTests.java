package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.CALLBACK;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.JEAN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE_URN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.json;
import static ca.astrogrowth.sandbox.linkedin.LinkedInPostsTests.assertRefused;
import static ca.astrogrowth.sandbox.linkedin.LinkedInPostsTests.body;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class LinkedInImagesTests {

    private LinkedInFixture app;
    private String marie;

    @TempDir
    private Path directory;

    @BeforeEach
    void start() throws Exception {
        app = new LinkedInFixture(directory, LinkedInApp.sandbox(CALLBACK));
        marie = app.token(MARIE);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void showsThePictureOfAPost(String format) throws Exception {
        JsonNode place = initialize(marie);
        byte[] picture = picture(format, 120, 63);
        HttpResponse<String> upload = upload(place, marie, picture);
        assertThat(upload.statusCode()).isEqualTo(201);
        assertThat(upload.body()).isEmpty();

        assertThat(post(place).statusCode()).isEqualTo(201);

        PublishedPost post = app.linkedIn.posts().getFirst();
        assertThat(post.altText()).isEqualTo("Une assiette");
        String path = post.image();
        assertThat(path).isNotNull();
        HttpResponse<String> shown = app.send(app.to(path));
        assertThat(shown.headers().firstValue("content-type")).hasValue("image/" + format);
        assertThat(shown.headers().firstValueAsLong("content-length")).hasValue(picture.length);
        assertThat(app.send(app.to("/__sandbox/")).body()).contains(path, "Une assiette", "Marie Tremblay");
        assertThat(app.send(app.to("/__sandbox/linkedin/posts")).body()).contains("\"alt_text\":\"Une assiette\"");
    }

    @Test
    void refusesAPostWhosePictureIsStillToCome() throws Exception {
        assertRefused(post(initialize(marie)), 400, "MEDIA_ASSET_WAITING_UPLOAD");
    }

    @Test
    void refusesBytesThatAreNoPicture() throws Exception {
        JsonNode place = initialize(marie);

        assertRefused(upload(place, marie, "<svg/>".getBytes(UTF_8)), 400, "INVALID_MEDIA");
        assertRefused(post(place), 400, "MEDIA_ASSET_PROCESSING_FAILED");
    }

    @Test
    void refusesAPictureWithTooManyPixels() throws Exception {
        // 36,152,320 is the first refused: 8,192 × 4,414 is just above, 8,192 × 4,413 just below.
        assertThat(Pictures.type(claiming(8_192, 4_413))).hasValue("image/png");
        assertThat(Pictures.type(claiming(8_192, 4_414))).isEmpty();
    }

    @Test
    void refusesAnUploadWithoutTheOwnersToken() throws Exception {
        JsonNode place = initialize(marie);
        byte[] picture = picture("png", 8, 8);

        assertRefused(upload(place, "made-up", picture), 401, "INVALID_ACCESS_TOKEN");
        assertRefused(upload(place, app.token(JEAN), picture), 403, "ACCESS_DENIED");
    }

    @Test
    void refusesAPlaceForAnother() throws Exception {
        assertRefused(initialized(app.token(JEAN)), 403, "ACCESS_DENIED");
    }

    @Test
    void refusesThePictureOfAnother() throws Exception {
        JsonNode place = initialize(marie);
        upload(place, marie, picture("png", 8, 8));
        ObjectNode body = withPicture(place).put("author", "urn:li:person:J4nGg7d0cT");

        HttpResponse<String> reply =
                app.send(app.rest("/rest/posts", app.token(JEAN)).POST(BodyPublishers.ofString(body.toString())));

        assertRefused(reply, 400, "INVALID_CONTENT_OWNERSHIP");
    }

    @Test
    void letsNoMemberAppAskHowAPictureIsDoing() throws Exception {
        assertRefused(app.send(app.rest("/rest/images/urn%3Ali%3Aimage%3AC4E10AQ", marie)), 403, "ACCESS_DENIED");
    }

    @Test
    void knowsItsTokensPostsAndPicturesAfterARestart() throws Exception {
        JsonNode place = initialize(marie);
        byte[] picture = picture("png", 8, 8);
        upload(place, marie, picture);
        post(place);
        app.close();

        app = new LinkedInFixture(directory, LinkedInApp.sandbox(CALLBACK));

        assertThat(app.linkedIn.posts()).hasSize(1);
        assertThat(app.send(app.to(
                                String.valueOf(app.linkedIn.posts().getFirst().image())))
                        .statusCode())
                .isEqualTo(200);
        assertRefused(post(place), 422, "DUPLICATE_POST");
    }

    @Test
    void keepsMembersConnectedThroughAReset() throws Exception {
        JsonNode place = initialize(marie);
        upload(place, marie, picture("png", 8, 8));
        post(place);

        app.send(app.to("/__sandbox/reset").POST(BodyPublishers.noBody()));

        assertThat(app.linkedIn.posts()).isEmpty();
        assertThat(directory.resolve("images")).isEmptyDirectory();
        assertThat(initialized(marie).statusCode()).isEqualTo(200);
    }

    @Test
    void countsTheSameForTheSamePostOnceTheScopeIsGranted() throws Exception {
        grantAnalytics();
        String token = app.token(MARIE, "w_member_social r_member_postAnalytics");
        String urn = app.send(app.rest("/rest/posts", token)
                        .POST(BodyPublishers.ofString(body("Bonjour").toString())))
                .headers()
                .firstValue("x-restli-id")
                .orElseThrow();
        String path =
                "/rest/memberCreatorPostAnalytics?q=entity&queryType=IMPRESSION&aggregation=TOTAL&entity=(share:%s)"
                        .formatted(urn.replace(":", "%3A"));
        app.now = app.now.plus(Duration.ofHours(6));

        JsonNode element =
                json(app.send(app.rest(path, token))).path("elements").path(0);
        assertThat(element.path("metricType").asString()).isEqualTo("IMPRESSION");
        assertThat(element.path("count").asLong()).isPositive();
        assertThat(element.path("targetEntity").path("share").asString()).isEqualTo(urn);
        JsonNode again = json(app.send(app.rest(path, token).setHeader("LinkedIn-Version", "202604")))
                .path("elements")
                .path(0);
        assertThat(again.path("count")).isEqualTo(element.path("count"));
        assertThat(again.path("metricType").isObject()).isTrue();
    }

    private void grantAnalytics() throws IOException {
        app.close();
        Set<String> scopes = Stream.concat(LinkedInApp.SELF_SERVE.stream(), Stream.of("r_member_postAnalytics"))
                .collect(Collectors.toSet());
        app = new LinkedInFixture(
                null, new LinkedInApp("A", "sandbox-client", "sandbox-secret", Set.of(CALLBACK), scopes, false));
    }

    private JsonNode initialize(String token) throws Exception {
        return json(initialized(token)).path("value");
    }

    private HttpResponse<String> initialized(String token) throws Exception {
        String body = "{\"initializeUploadRequest\":{\"owner\":\"%s\"}}".formatted(MARIE_URN);
        return app.send(app.rest("/rest/images?action=initializeUpload", token).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> upload(JsonNode place, String token, byte[] bytes) throws Exception {
        return app.send(app.to(place.path("uploadUrl").asString())
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    private HttpResponse<String> post(JsonNode place) throws Exception {
        return app.send(app.rest("/rest/posts", marie)
                .POST(BodyPublishers.ofString(withPicture(place).toString())));
    }

    private static ObjectNode withPicture(JsonNode place) {
        ObjectNode body = body("Voici le plat du jour.");
        body.putPOJO(
                "content",
                Map.of(
                        "media",
                        Map.of("id", place.path("image").asString(), "altText", "Une assiette", "title", "Plat")));
        return body;
    }

    /** A small PNG whose header says another size. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] png = picture("png", 8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(
                width, height, format.equals("gif") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
