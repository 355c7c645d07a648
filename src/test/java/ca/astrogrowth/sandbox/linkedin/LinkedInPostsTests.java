package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.JEAN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE_URN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.sandbox.Fault;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LinkedInPostsTests {

    private LinkedInFixture app;
    private String marie;

    @BeforeEach
    void start() throws Exception {
        app = new LinkedInFixture();
        marie = app.token(MARIE);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void publishesWhatIsLeftOfTheCommentary() throws Exception {
        HttpResponse<String> reply = post(marie, body("Table \\(midi\\) {hashtag|\\#|Laval} (perdu"));

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.body()).isEmpty();
        String urn = reply.headers().firstValue("x-restli-id").orElseThrow();
        assertThat(urn).startsWith("urn:li:share:7");
        PublishedPost post = app.linkedIn.posts().getFirst();
        assertThat(post.urn()).isEqualTo(urn);
        assertThat(post.author()).isEqualTo("Marie Tremblay");
        assertThat(post.text()).isEqualTo("Table (midi) #Laval ");
        assertThat(post.commentary()).endsWith("(perdu");
        assertThat(post.at()).isEqualTo(app.now);
    }

    @ParameterizedTest
    @CsvSource({
        "LinkedIn-Version, '', 426, NONEXISTENT_VERSION",
        "LinkedIn-Version, 202508, 426, NONEXISTENT_VERSION",
        "LinkedIn-Version, 202613, 426, NONEXISTENT_VERSION",
        "X-Restli-Protocol-Version, 1.0.0, 400, ILLEGAL_ARGUMENT",
        "Authorization, '', 401, EMPTY_ACCESS_TOKEN",
        "Authorization, Bearer made-up, 401, INVALID_ACCESS_TOKEN"
    })
    void refusesACallWithoutTheRightHeaders(String name, String value, int status, String code) throws Exception {
        HttpResponse<String> reply = app.send(app.rest("/rest/posts", marie)
                .setHeader(name, value)
                .POST(BodyPublishers.ofString(body("Bonjour").toString())));

        assertRefused(reply, status, code);
    }

    @Test
    void refusesACallThatNamesNoVersion() throws Exception {
        HttpResponse<String> reply = app.send(app.to("/rest/posts")
                .header("Authorization", "Bearer " + marie)
                .POST(BodyPublishers.ofString(body("Bonjour").toString())));

        assertRefused(reply, 400, "VERSION_MISSING");
    }

    @Test
    void refusesARevokedToken() throws Exception {
        String jean = app.token(JEAN);
        app.send(app.to("/__sandbox/linkedin/revoke")
                .POST(BodyPublishers.ofString("{\"member\":\"%s\"}".formatted(MARIE))));

        assertRefused(post(marie, body("Bonjour")), 401, "REVOKED_ACCESS_TOKEN");
        assertThat(post(jean, body("Bonjour").put("author", "urn:li:person:J4nGg7d0cT"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesATokenAfterSixtyDays() throws Exception {
        app.now = app.now.plus(Duration.ofDays(60).plusSeconds(1));

        assertRefused(post(marie, body("Bonjour")), 401, "EXPIRED_ACCESS_TOKEN");
    }

    @Test
    void refusesATokenWithoutTheScope() throws Exception {
        assertRefused(post(app.token(JEAN, "openid"), body("Bonjour")), 403, "ACCESS_DENIED");
    }

    @ParameterizedTest
    @CsvSource({
        "author, urn:li:person:J4nGg7d0cT, 403, ACCESS_DENIED",
        "author, urn:li:organization:24, 403, ACCESS_DENIED",
        "author, marie, 400, INVALID_URN_TYPE",
        "visibility, EVERYONE, 400, INVALID_VALUE_FOR_FIELD",
        "lifecycleState, DRAFT, 400, INVALID_VALUE_FOR_FIELD",
        "distribution, MAIN_FEED, 400, MISSING_FIELD",
        "commentary, ' ', 400, INVALID_VALUE_BLANK_FIELD",
        "text, Bonjour, 403, ACCESS_DENIED"
    })
    void refusesAFieldItCannotTake(String field, String value, int status, String code) throws Exception {
        assertRefused(post(marie, body("Bonjour").put(field, value)), status, code);
    }

    @ParameterizedTest
    @CsvSource({"author", "commentary", "visibility", "distribution", "lifecycleState"})
    void refusesAPostThatLacksAField(String field) throws Exception {
        ObjectNode body = body("Bonjour");
        body.remove(field);

        assertRefused(post(marie, body), 400, "MISSING_FIELD");
    }

    @Test
    void countsTheLengthOnceRendered() throws Exception {
        assertThat(post(marie, body("\\(".repeat(3_000))).statusCode()).isEqualTo(201);
        assertRefused(post(marie, body("a".repeat(3_001))), 400, "FIELD_LENGTH_TOO_LONG");
    }

    @Test
    void namesTheTwinOfADuplicate() throws Exception {
        String urn = publish("Bonjour");

        HttpResponse<String> again = post(marie, body("Bonjour{"));

        assertRefused(again, 422, "DUPLICATE_POST");
        assertThat(json(again).path("message").asString()).endsWith("Content is a duplicate of " + urn);
        String jean = app.token(JEAN);
        assertThat(post(jean, body("Bonjour").put("author", "urn:li:person:J4nGg7d0cT"))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void remembersADeletedPostAsAGhostForADay() throws Exception {
        String urn = publish("Bonjour");
        assertThat(delete(marie, encoded(urn)).statusCode()).isEqualTo(204);
        assertThat(delete(marie, encoded(urn)).statusCode()).isEqualTo(204);
        assertThat(app.linkedIn.posts()).isEmpty();

        assertRefused(post(marie, body("Bonjour")), 422, "DUPLICATE_POST");
        app.now = app.now.plus(Duration.ofHours(25));
        assertThat(post(marie, body("Bonjour")).statusCode()).isEqualTo(201);
    }

    @Test
    void refusesAUrnThatIsNotEncoded() throws Exception {
        assertRefused(delete(marie, publish("Bonjour")), 400, "ILLEGAL_ARGUMENT");
    }

    @Test
    void deletesNothingOfAnother() throws Exception {
        String urn = publish("Bonjour");

        assertRefused(delete(app.token(JEAN), encoded(urn)), 403, "ACCESS_DENIED");
        assertThat(app.linkedIn.posts()).hasSize(1);
    }

    @Test
    void changesTheCommentary() throws Exception {
        String urn = publish("Bonjour");
        String patch = "{\"patch\":{\"$set\":{\"commentary\":\"Bonsoir #Laval\"}}}";
        var request = app.rest("/rest/posts/" + encoded(urn), marie).POST(BodyPublishers.ofString(patch));

        assertRefused(app.send(request), 400, "ILLEGAL_ARGUMENT");
        assertThat(app.send(request.header("X-RestLi-Method", "PARTIAL_UPDATE")).statusCode())
                .isEqualTo(204);
        assertThat(app.linkedIn.posts().getFirst().text()).isEqualTo("Bonsoir #Laval");
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/posts/urn%3Ali%3Ashare%3A7",
        "/rest/socialMetadata/urn%3Ali%3Ashare%3A7",
        "/rest/socialActions/urn%3Ali%3Ashare%3A7",
        "/rest/organizationAcls?q=roleAssignee",
        "/rest/memberCreatorPostAnalytics?q=entity&entity=(share:urn%3Ali%3Ashare%3A7)&queryType=IMPRESSION"
    })
    void letsASelfServeAppReadNothing(String path) throws Exception {
        assertRefused(app.send(app.rest(path, marie)), 403, "ACCESS_DENIED");
    }

    @Test
    void injectsFaultsInLinkedInsOwnWords() throws Exception {
        String urn = publish("Bonjour");
        app.sandbox.faults().inject("linkedin", Fault.REVOKED, 1);
        app.sandbox.faults().inject("linkedin", Fault.DUPLICATE, 2);
        app.sandbox.faults().inject("linkedin", Fault.THROTTLED, 1);

        assertRefused(post(marie, body("Bonjour")), 401, "REVOKED_ACCESS_TOKEN");
        assertThat(post(marie, body("Bonjour")).body()).contains(urn);
        HttpResponse<String> ghost = post(marie, body("Du neuf"));
        assertRefused(ghost, 422, "DUPLICATE_POST");
        assertThat(ghost.body()).contains("urn:li:share:7").doesNotContain(urn);
        assertRefused(post(marie, body("Du neuf")), 429, "TOO_MANY_REQUESTS");
        assertThat(post(marie, body("Du neuf")).statusCode()).isEqualTo(201);
    }

    @Test
    void keepsAPostWhoseAnswerWasLost() {
        app.sandbox.faults().inject("linkedin", Fault.DROP_AFTER, 1, "/rest/posts");

        Assertions.assertThatThrownBy(() -> publish("Bonjour")).isInstanceOf(IOException.class);
        assertThat(app.linkedIn.posts()).hasSize(1);
    }

    private String publish(String commentary) throws Exception {
        return post(marie, body(commentary)).headers().firstValue("x-restli-id").orElseThrow();
    }

    private HttpResponse<String> post(String token, ObjectNode body) throws Exception {
        return app.send(app.rest("/rest/posts", token).POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> delete(String token, String urn) throws Exception {
        return app.send(app.rest("/rest/posts/" + urn, token)
                .header("X-RestLi-Method", "DELETE")
                .DELETE());
    }

    private static String encoded(String urn) {
        return URLEncoder.encode(urn, StandardCharsets.UTF_8);
    }

    static ObjectNode body(String commentary) {
        return JsonMapper.shared()
                .valueToTree(Map.of(
                        "author",
                        MARIE_URN,
                        "commentary",
                        commentary,
                        "visibility",
                        "PUBLIC",
                        "distribution",
                        Map.of("feedDistribution", "MAIN_FEED"),
                        "lifecycleState",
                        "PUBLISHED"));
    }

    static void assertRefused(HttpResponse<String> reply, int status, String code) {
        assertThat(reply.statusCode()).isEqualTo(status);
        var body = json(reply);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        String detailed = body.path("errorDetails")
                .path("inputErrors")
                .path(0)
                .path("code")
                .asString("");
        assertThat(detailed.isEmpty() ? body.path("code").asString("") : detailed)
                .isEqualTo(code);
    }
}
