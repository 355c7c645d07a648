package ca.astrogrowth.sandbox.linkedin;

import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.JEAN;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.MARIE;
import static ca.astrogrowth.sandbox.linkedin.LinkedInFixture.json;
import static ca.astrogrowth.sandbox.linkedin.LinkedInPostsTests.assertRefused;
import static ca.astrogrowth.sandbox.linkedin.LinkedInPostsTests.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LinkedInCommunityTests {

    private static final String SOPHIE = "sophie@lavoie-immobilier.example";
    private static final String BISTRO = "urn:li:organization:104217001";
    private static final String ROLES = "/rest/organizationAcls?q=roleAssignee&role=ADMINISTRATOR&state=APPROVED";

    private LinkedInFixture app;

    @BeforeEach
    void start() throws Exception {
        app = new LinkedInFixture();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void knowsAMemberByAnotherIdentifierInEachApplication() throws Exception {
        JsonNode me = get(app.communityToken(MARIE), "/v2/me");
        String self = get(app.token(MARIE), "/v2/userinfo").path("sub").asString();

        assertThat(me.path("localizedFirstName").asString()).isEqualTo("Marie");
        assertThat(me.path("id").asString()).hasSize(10).isNotEqualTo(self);
    }

    @Test
    void givesNoOpenIdToTheCommunityApplication() throws Exception {
        JsonNode tokens = app.community(MARIE, "r_basicprofile");
        String token = tokens.path("access_token").asString();

        assertThat(tokens.has("id_token")).isFalse();
        assertRefused(app.send(app.rest("/v2/userinfo", token)), 403, "ACCESS_DENIED");
        assertRefused(app.send(app.rest("/v2/me", app.token(MARIE))), 403, "ACCESS_DENIED");
    }

    @ParameterizedTest
    @CsvSource({"marie@bistro-marie.example, 2", "sophie@lavoie-immobilier.example, 0", "luc@atelier-fortin.example, 0"
    })
    void namesThePagesThatAMemberAdministers(String email, int pages) throws Exception {
        JsonNode roles = get(app.communityToken(email), ROLES).path("elements");

        assertThat(roles.size()).isEqualTo(pages);
        roles.forEach(role -> assertThat(role.path("role").asString()).isEqualTo("ADMINISTRATOR"));
    }

    @Test
    void tellsAPagesNameToItsAdministratorsOnly() throws Exception {
        String path = "/rest/organizations/104217001";

        assertThat(get(app.communityToken(MARIE), path).path("localizedName").asString())
                .isEqualTo("Bistro Marie");
        assertRefused(app.send(app.rest(path, app.communityToken(SOPHIE))), 403, "ACCESS_DENIED");
        assertRefused(app.send(app.rest(path, app.token(MARIE))), 403, "ACCESS_DENIED");
    }

    @Test
    void letsAnAdministratorPostInAPagesNameAndNobodyElse() throws Exception {
        assertThat(post(app.communityToken(MARIE), BISTRO).statusCode()).isEqualTo(201);
        assertThat(app.linkedIn.posts().getFirst().author()).isEqualTo("Bistro Marie");
        assertRefused(post(app.communityToken(SOPHIE), BISTRO), 403, "ACCESS_DENIED");
        assertRefused(post(app.communityToken(JEAN), BISTRO), 403, "ACCESS_DENIED");
        assertRefused(post(app.token(MARIE), BISTRO), 403, "ACCESS_DENIED");
        String withoutScope = app.community(MARIE, "r_basicprofile rw_organization_admin")
                .path("access_token")
                .asString();
        assertRefused(post(withoutScope, BISTRO), 403, "ACCESS_DENIED");
    }

    @Test
    void lettingOneApplicationPostAsAMemberLetsNotTheOther() throws Exception {
        String token = app.communityToken(MARIE);
        String id = get(token, "/v2/me").path("id").asString();

        assertRefused(post(token, "urn:li:person:" + id), 403, "ACCESS_DENIED");
    }

    @Test
    void keepsAPlaceForThePicturesOfAPage() throws Exception {
        String asked = "{\"initializeUploadRequest\":{\"owner\":\"%s\"}}".formatted(BISTRO);
        String path = "/rest/images?action=initializeUpload";

        JsonNode place = json(app.send(app.rest(path, app.communityToken(MARIE)).POST(BodyPublishers.ofString(asked))));
        assertThat(place.path("value").path("image").asString()).startsWith("urn:li:image:");
        assertRefused(
                app.send(app.rest(path, app.token(MARIE)).POST(BodyPublishers.ofString(asked))), 403, "ACCESS_DENIED");
    }

    @Test
    void countsAPagesPostMoreAndMore() throws Exception {
        String token = app.communityToken(MARIE);
        String urn = posted(post(token, BISTRO));
        String path = statistics("List(%s)".formatted(encoded(urn)));

        app.now = app.now.plus(Duration.ofHours(6));
        JsonNode first = get(token, path).path("elements").path(0).path("totalShareStatistics");
        app.linkedIn.ahead(Duration.ofDays(2));
        JsonNode later = get(token, path).path("elements").path(0).path("totalShareStatistics");

        assertThat(first.path("impressionCount").asLong())
                .isPositive()
                .isGreaterThanOrEqualTo(first.path("uniqueImpressionsCount").asLong())
                .isLessThan(later.path("impressionCount").asLong());
        assertThat(later.path("likeCount").asLong()).isPositive();
        assertRefused(app.send(app.rest(path, app.communityToken(JEAN))), 403, "ACCESS_DENIED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"List(urn:li:share:7)", "List%28urn%3Ali%3Ashare%3A7%29", "urn%3Ali%3Ashare%3A7"})
    void wantsTheUrnEncodedAndNotTheList(String shares) throws Exception {
        assertRefused(app.send(app.rest(statistics(shares), app.communityToken(MARIE))), 400, "ILLEGAL_ARGUMENT");
    }

    @Test
    void tellsAMemberOfTheirOwnPostWhicheverApplicationWroteIt() throws Exception {
        String urn = posted(post(app.token(MARIE), LinkedInFixture.MARIE_URN));
        app.linkedIn.ahead(Duration.ofDays(2));

        assertThat(analytics(app.communityToken(MARIE), urn)
                        .path("elements")
                        .path(0)
                        .path("count")
                        .asLong())
                .isPositive();
        assertThat(analytics(app.communityToken(JEAN), urn).path("elements").size())
                .isZero();
    }

    @Test
    void answersAHundredQuestionsADay() throws Exception {
        String token = app.communityToken(MARIE);
        for (int i = 0; i < 100; i++) {
            analytics(token, "urn:li:share:7");
        }

        HttpResponse<String> more = app.send(app.rest(question("urn:li:share:7"), token));
        assertRefused(more, 429, "TOO_MANY_REQUESTS");
        assertThat(analytics(app.communityToken(JEAN), "urn:li:share:7").has("elements"))
                .isTrue();
        app.now = app.now.plus(Duration.ofDays(1));
        assertThat(analytics(token, "urn:li:share:7").has("elements")).isTrue();
    }

    @Test
    void renewsAPartnersTokenUntilAYearAfterTheFirst() throws Exception {
        JsonNode first = app.community(MARIE, "r_basicprofile");
        String refresh = first.path("refresh_token").asString();
        assertThat(first.path("refresh_token_expires_in").asLong()).isEqualTo(31_536_000);

        app.now = app.now.plus(Duration.ofDays(300));
        JsonNode renewed = json(refreshed(refresh));
        assertThat(renewed.path("refresh_token").asString()).isEqualTo(refresh);
        assertThat(renewed.path("refresh_token_expires_in").asLong())
                .isEqualTo(Duration.ofDays(65).toSeconds());
        assertThat(get(renewed.path("access_token").asString(), "/v2/me").has("id"))
                .isTrue();

        app.now = app.now.plus(Duration.ofDays(65));
        assertThat(refreshed(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void forgetsARefreshTokenOnceOtherScopesAreAskedFor() throws Exception {
        String refresh =
                app.community(MARIE, "r_basicprofile").path("refresh_token").asString();

        app.communityToken(MARIE);

        assertThat(refreshed(refresh).statusCode()).isEqualTo(400);
    }

    @Test
    void scopesOfOneApplicationLeaveTheOthersTokensAlone() throws Exception {
        String member = app.token(MARIE);

        app.communityToken(MARIE);

        assertThat(get(member, "/v2/userinfo").has("sub")).isTrue();
    }

    @Test
    void knowsNothingOfAnotherApplicationsToken() throws Exception {
        String member = app.token(MARIE);
        Map<String, String> form = new HashMap<>(LinkedInFixture.communityCredentials());
        form.put("token", member);

        assertThat(json(app.form("/oauth/v2/introspectToken", form))
                        .path("active")
                        .asBoolean())
                .isFalse();
        assertThat(app.form("/oauth/v2/revoke", form).statusCode()).isEqualTo(200);
        assertThat(get(member, "/v2/userinfo").has("sub")).isTrue();
    }

    @Test
    void letsTokensExpireOnDemand() throws Exception {
        String marie = app.token(MARIE);
        String jean = app.token(JEAN);

        app.send(app.to("/__sandbox/linkedin/expire")
                .POST(BodyPublishers.ofString("{\"member\":\"%s\"}".formatted(MARIE))));

        assertRefused(app.send(app.rest("/v2/userinfo", marie)), 401, "EXPIRED_ACCESS_TOKEN");
        assertThat(get(jean, "/v2/userinfo").has("sub")).isTrue();
    }

    @Test
    void movesItsClockOnDemand() throws Exception {
        String marie = app.token(MARIE);

        app.send(app.to("/__sandbox/linkedin/clock").POST(BodyPublishers.ofString("{\"ahead\":\"P61D\"}")));

        assertRefused(app.send(app.rest("/v2/userinfo", marie)), 401, "EXPIRED_ACCESS_TOKEN");
    }

    private HttpResponse<String> refreshed(String refresh) throws Exception {
        Map<String, String> form = new HashMap<>(LinkedInFixture.communityCredentials());
        form.put("grant_type", "refresh_token");
        form.put("refresh_token", refresh);
        return app.form("/oauth/v2/accessToken", form);
    }

    private HttpResponse<String> post(String token, String author) throws Exception {
        return app.send(app.rest("/rest/posts", token)
                .POST(BodyPublishers.ofString(
                        body("Bonjour").put("author", author).toString())));
    }

    private static String posted(HttpResponse<String> reply) {
        return reply.headers().firstValue("x-restli-id").orElseThrow();
    }

    private JsonNode analytics(String token, String urn) throws Exception {
        return get(token, question(urn));
    }

    private static String question(String urn) {
        return "/rest/memberCreatorPostAnalytics?q=entity&entity=(share:%s)&queryType=REACTION&aggregation=TOTAL"
                .formatted(encoded(urn));
    }

    private static String statistics(String shares) {
        return "/rest/organizationalEntityShareStatistics?q=organizationalEntity&organizationalEntity=%s&shares=%s"
                .formatted(encoded(BISTRO), shares);
    }

    private static String encoded(String urn) {
        return urn.replace(":", "%3A");
    }

    private JsonNode get(String token, String path) throws Exception {
        return json(app.send(app.rest(path, token)));
    }
}
