package ca.astrogrowth.ui.login;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.ui.kit.Entrance;
import ca.astrogrowth.ui.kit.LanguageSwitch;
import ca.astrogrowth.ui.kit.SchemeToggle;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.method.annotation.CsrfTokenArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sign-in as a browser without a script reads it. */
class SignInPageTests {

    private final MockMvcTester pages = MockMvcTester.of(
            java.util.List.of(new SignInPage()),
            builder -> builder.setCustomArgumentResolvers(new CsrfTokenArgumentResolver())
                    .build());

    @Test
    void asksForAnAddressAndAPasswordAndPostsThem() {
        Document page = page(asked -> asked);

        assertThat(page.title()).isEqualTo("Connexion · AstroGrowth");
        assertThat(page.expectFirst("form").attr("action")).isEqualTo("/login");
        assertThat(page.expectFirst("input[name=username]").attr("autocomplete"))
                .isEqualTo("username");
        assertThat(page.expectFirst("input[name=password]").attr("autocomplete"))
                .isEqualTo("current-password");
        assertThat(page.select("label").eachAttr("for"))
                .isEqualTo(page.select("form input").eachAttr("id"));
        assertThat(page.select(".sign-in-problem")).isEmpty();
    }

    @Test
    void isWholeWithoutAScriptAndRunsOnlyTheHouses() {
        MvcTestResult answer = ask(asked -> asked);

        assertThat(answer)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
                                + "manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        Document page = read(answer);
        assertThat(page.select("script").eachAttr("src")).containsExactly("/scripts/sign-in.js");
        assertThat(page.select("[style], [onclick], style")).isEmpty();
        assertThat(page.select("form [type=submit]")).hasSize(1);
    }

    @Test
    void theFormIsTheHousesOwn() {
        CsrfToken token = new DefaultCsrfToken("X-CSRF", "_csrf", "\"><b>");

        Document page = page(asked -> asked.requestAttr(CsrfToken.class.getName(), token));

        assertThat(page.expectFirst("input[name=_csrf]").attr("value")).isEqualTo("\"><b>");
        assertThat(page.select("b")).isEmpty();
    }

    @Test
    void saysWhatWentWrongWithoutSayingWhetherTheAccountExists() {
        assertThat(page(asked -> asked.param("error", ""))
                        .expectFirst("[role=alert]")
                        .text())
                .contains("Le courriel ou le mot de passe ne correspond pas");
    }

    @Test
    void whoTriedTooOftenReadsWhenToComeBack() {
        var tooOften = Mockito.mock(ca.astrogrowth.accounts.TooManyAttemptsException.class);

        assertThat(page(asked -> asked.param("error", "").sessionAttr(WebAttributes.AUTHENTICATION_EXCEPTION, tooOften))
                        .expectFirst("[role=alert]")
                        .text())
                .contains("une quinzaine de minutes");
    }

    @Test
    void whoWasRemovedWhileTheyWorkedIsToldOnce() {
        MockHttpSession session = new MockHttpSession();
        Entrance.removed(session, "Bistro Marie");

        assertThat(page(asked -> asked.session(session))
                        .expectFirst("[role=status]")
                        .text())
                .contains("Bistro Marie");
        assertThat(page(asked -> asked.session(session)).select("[role=status]"))
                .isEmpty();
    }

    @Test
    void speaksAsTheBrowserAsksUnlessSomebodyChose() {
        // Without a wish: the request's locale is the server's own, English here.
        assertThat(language(page(asked -> asked))).isEqualTo("fr-CA");
        assertThat(language(page(asked -> asked.locale(Locale.GERMANY)))).isEqualTo("fr-CA");
        assertThat(language(page(asked -> asked.locale(Locale.US)))).isEqualTo("en-CA");
        assertThat(language(page(asked -> asked.locale(Locale.US).cookie(new Cookie(LanguageSwitch.COOKIE, "fr")))))
                .isEqualTo("fr-CA");
        assertThat(language(page(asked -> asked.cookie(new Cookie(LanguageSwitch.COOKIE, "xx\"><script>")))))
                .isEqualTo("fr-CA");
    }

    @Test
    void hasTheColoursThatSomebodyChose() {
        assertThat(page(asked -> asked.cookie(new Cookie(SchemeToggle.COOKIE, "dark")))
                        .expectFirst("html")
                        .attr("data-scheme"))
                .isEqualTo("dark");
        assertThat(page(asked -> asked.cookie(new Cookie(SchemeToggle.COOKIE, "pink")))
                        .expectFirst("html")
                        .hasAttr("data-scheme"))
                .isFalse();
    }

    @Test
    void whoIsSignedInIsTakenToTheDashboard() {
        assertThat(ask(asked -> asked.principal(new TestingAuthenticationToken("marie", null, "ROLE_USER"))))
                .hasStatus(302)
                .hasRedirectedUrl("/");
    }

    private static String language(Document page) {
        return page.expectFirst("html").attr("lang");
    }

    private Document page(UnaryOperator<MockMvcRequestBuilder> asked) {
        return read(ask(asked));
    }

    private MvcTestResult ask(UnaryOperator<MockMvcRequestBuilder> asked) {
        return asked.apply(pages.get().uri("/login")).exchange();
    }

    private static Document read(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
