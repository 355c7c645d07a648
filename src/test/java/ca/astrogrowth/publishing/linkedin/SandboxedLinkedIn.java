package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.SignInOutcome.Granted;
import ca.astrogrowth.sandbox.Fault;
import ca.astrogrowth.sandbox.Faults;
import ca.astrogrowth.sandbox.Sandbox;
import ca.astrogrowth.sandbox.linkedin.LinkedIn;
import ca.astrogrowth.sandbox.linkedin.LinkedInApp;
import ca.astrogrowth.sandbox.linkedin.LinkedInConsent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/** The client and a LinkedIn to talk to. */
final class SandboxedLinkedIn implements AutoCloseable {

    static final String MARIE = "marie@bistro-marie.example";
    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";
    private static final String CALLBACK = "http://127.0.0.1:8080/auth/linkedin/callback";

    final LinkedIn linkedIn = LinkedIn.inMemory(LinkedInApp.sandbox(CALLBACK), LinkedInApp.community(CALLBACK));
    final Sandbox sandbox;
    final LinkedInSettings settings;
    final LinkedInPosts posts;
    final LinkedInSignIn signIn;
    final LinkedInPages pages;
    final LinkedInStatistics statistics;

    SandboxedLinkedIn(Clock clock) throws IOException {
        sandbox = Sandbox.start(0, List.of(linkedIn));
        settings = settings(sandbox.uri());
        posts = posts(settings, clock);
        signIn = signIn(settings, settings, clock);
        pages = new LinkedInPages(new Rest(settings, RestClient.builder()));
        statistics = new LinkedInStatistics(new Rest(settings, RestClient.builder()), clock);
    }

    static LinkedInPosts posts(LinkedInSettings settings, Clock clock) {
        return new LinkedInPosts(settings, new Rest(settings, RestClient.builder()), clock);
    }

    /** @param audience for whom identities are accepted */
    static LinkedInSignIn signIn(LinkedInSettings settings, LinkedInSettings audience, Clock clock) {
        Rest rest = new Rest(settings, RestClient.builder());
        Members members = new Members(new IdTokens(audience, clock), rest, new LinkedInPages(rest));
        return new LinkedInSignIn(settings, new OauthForms(settings, RestClient.builder()), members, clock);
    }

    static LinkedInSettings settings(URI base) {
        return settings(base, Duration.ofSeconds(10));
    }

    static LinkedInSettings settings(URI base, Duration patience) {
        return new LinkedInSettings(
                base,
                base,
                "sandbox-client",
                "sandbox-secret",
                "sandbox-community",
                "sandbox-community-secret",
                URI.create(CALLBACK),
                "202608",
                patience);
    }

    String code(String nonce) throws Exception {
        return code(App.MEMBER, nonce, MARIE);
    }

    private String code(App app, String nonce, String email) throws Exception {
        URI back = LinkedInConsent.approve(signIn.page(app, "state", nonce, VERIFIER), email);
        return UriComponentsBuilder.fromUri(back)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .getOrDefault("code", "none");
    }

    SignInOutcome signIn(App app, String email) throws Exception {
        return signIn.exchange(app, code(app, "nonce", email), VERIFIER, "nonce");
    }

    Granted granted(App app, String email) throws Exception {
        return (Granted) signIn(app, email);
    }

    Author author() throws Exception {
        Granted granted = granted(App.MEMBER, MARIE);
        return new Author("urn:li:person:" + granted.member(), granted.access().value());
    }

    void next(Fault fault, String path) {
        sandbox.faults().inject(new Faults.Injection("linkedin", fault, 1, path, Duration.ofSeconds(1)));
    }

    /** From now on; the JDK asks a question again by itself when a connection that it kept is cut. */
    void always(Fault fault, String path) {
        sandbox.faults().inject(new Faults.Injection("linkedin", fault, 100, path, Duration.ofSeconds(1)));
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 627, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
