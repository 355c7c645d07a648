package ca.astrogrowth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.AstroTest;
import ca.astrogrowth.TwoTenants;
import ca.astrogrowth.accounts.OpenSession;
import ca.astrogrowth.accounts.People;
import ca.astrogrowth.accounts.SecondSteps;
import ca.astrogrowth.accounts.Sessions;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Telephone;
import ca.astrogrowth.sandbox.TestSandbox;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two pages of sign-in, as a browser without scripts goes through them. */
@AstroTest
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SecondStepDoorIT {

    @Autowired
    private People people;

    @Autowired
    private SecondSteps steps;

    @Autowired
    private Sessions sessions;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private SignedIn alice;
    private Telephone telephone;

    @BeforeEach
    void aliceHasATelephone() {
        alice = new TwoTenants(people).person("Alice");
        telephone = Telephone.of(steps, alice);
    }

    @Test
    void nothingIsOpenBetweenTheSteps() throws Exception {
        String planted = session(get("/login"));
        var asked = password();
        String between = session(asked);

        assertThat(asked.headers().firstValue("Location").orElse("")).endsWith("/login/code");
        assertThat(between).as("the session’s identifier").isNotEqualTo(planted);
        for (String path : new String[] {"/", "/profil", "/campagnes", "/auth/linkedin", "/?v-r=init"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
            assertThat(answer.headers().firstValue("Location").orElse("/login"))
                    .as(path)
                    .contains("/login");
        }
        assertThat(get("/api/campaigns").statusCode()).isEqualTo(401);
        assertThat(sessions.of(alice.person())).isEmpty();
    }

    @Test
    void theCodeMakesTheSession() throws Exception {
        String between = session(password());

        var wrong = code(Map.of("code", telephone.wrong()));
        assertThat(wrong.headers().firstValue("Location").orElse("")).endsWith("/login/code?error");
        assertThat(get("/login/code?error").body()).contains("Ce code ne correspond pas");
        var in = code(Map.of("code", telephone.code()));

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(session(in)).as("the session’s identifier").isNotEqualTo(between);
        assertThat(get("/profil").statusCode()).isEqualTo(200);
        assertThat(sessions.of(alice.person())).extracting(OpenSession::address).containsExactly("127.0.0.1");
        assertThat(get("/login/code").headers().firstValue("Location").orElse(""))
                .doesNotContain("login");
    }

    @Test
    void aRecoveryCodeStandsIn() throws Exception {
        password();

        assertThat(get("/login/code?secours").body()).contains("Code de secours");
        assertThat(code(Map.of("code", "rien", "secours", ""))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login/code?error&secours");
        code(Map.of("code", telephone.recovery().getFirst(), "secours", ""));

        assertThat(get("/profil").statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeWithoutAPasswordIsNothing() throws Exception {
        get("/login");

        assertThat(get("/login/code").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
        assertThat(get("/profil").statusCode()).isEqualTo(302);
    }

    @Test
    void theFormMustBeTheHousesOwn() throws Exception {
        password();

        var forged = send("/login/code", "code=" + telephone.code());

        assertThat(forged.statusCode()).isNotEqualTo(200);
        assertThat(get("/profil").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> password() throws IOException, InterruptedException {
        return post("/login", "/login", Map.of("username", alice.email(), "password", TwoTenants.PASSWORD));
    }

    private HttpResponse<String> code(Map<String, String> fields) throws IOException, InterruptedException {
        return post("/login/code", "/login/code", fields);
    }

    /** Fills in the form of a page. */
    private HttpResponse<String> post(String page, String to, Map<String, String> fields)
            throws IOException, InterruptedException {
        String token =
                Jsoup.parse(get(page).body()).expectFirst("input[name=_csrf]").attr("value");
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to, body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String to, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(TestSandbox.application().resolve(to))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(TestSandbox.application().resolve(path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "fr-CA")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Which one the browser has after an answer. */
    private String session(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isLessThan(400);
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
