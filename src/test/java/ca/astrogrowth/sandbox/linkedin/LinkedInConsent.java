package ca.astrogrowth.sandbox.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** A member in front of the consent page, without the browser. */
public final class LinkedInConsent {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

    private LinkedInConsent() {}

    /** The redirection that brings the code and the state back, not followed. */
    public static URI approve(URI authorization, String memberEmail) throws IOException, InterruptedException {
        return decide(authorization, memberEmail, "allow");
    }

    public static URI refuse(URI authorization, String memberEmail) throws IOException, InterruptedException {
        return decide(authorization, memberEmail, "deny");
    }

    private static URI decide(URI authorization, String email, String decision)
            throws IOException, InterruptedException {
        String page = BROWSER.send(HttpRequest.newBuilder(authorization).build(), BodyHandlers.ofString())
                .body();
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("LinkedIn shows no consent form: " + page);
        }
        URI action = authorization.resolve(HtmlUtils.htmlUnescape(form.group(1)));
        String answer = "member=%s&decision=%s".formatted(URLEncoder.encode(email, UTF_8), decision);
        HttpResponse<String> reply = BROWSER.send(
                HttpRequest.newBuilder(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(answer))
                        .build(),
                BodyHandlers.ofString());
        return reply.headers()
                .firstValue("location")
                .map(URI::create)
                .orElseThrow(() -> new IllegalStateException("LinkedIn does not go back: " + reply.body()));
    }
}
