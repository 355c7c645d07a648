package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.LinkedInSettings.Client;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** What we ask of LinkedIn as one of its applications, with that one's secret. Each call is one request. */
@Component
@EnableConfigurationProperties(LinkedInSettings.class)
class OauthForms {

    private final LinkedInSettings settings;
    private final RestClient http;

    OauthForms(LinkedInSettings settings, RestClient.Builder http) {
        this.settings = settings;
        this.http = http.requestFactory(Wire.requests(settings.patience())).build();
    }

    Answer exchange(App app, String code, String verifier) {
        return send(
                app,
                "/oauth/v2/accessToken",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.redirectUri().toString(),
                        "code_verifier",
                        verifier));
    }

    Answer refresh(App app, String token) {
        return send(app, "/oauth/v2/accessToken", Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    Answer revoke(App app, String token) {
        return send(app, "/oauth/v2/revoke", Map.of("token", token));
    }

    private Answer send(App app, String path, Map<String, String> question) {
        Client client = settings.client(app);
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", client.id());
        form.add("client_secret", client.secret());
        question.forEach(form::add);
        return http.post()
                .uri(URI.create(settings.oauthUrl() + path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchangeForRequiredValue((request, response) -> Answer.read(response));
    }
}
