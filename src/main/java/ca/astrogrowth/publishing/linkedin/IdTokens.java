package ca.astrogrowth.publishing.linkedin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Checks who LinkedIn says has signed in: signed by LinkedIn, for us, now, in answer to our question. */
@Component
class IdTokens {

    private static final Logger log = LoggerFactory.getLogger(IdTokens.class);

    private final NimbusJwtDecoder decoder;

    IdTokens(LinkedInSettings settings, Clock clock) {
        String issuer = settings.oauthUrl() + "/oauth";
        JwtTimestampValidator time = new JwtTimestampValidator();
        time.setClock(clock);
        decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/openid/jwks")
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(new RestTemplate(Wire.requests(settings.patience())))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.clientId()))));
    }

    /** @return the member's identifier, or empty when the token proves nothing */
    Optional<String> member(String idToken, String nonce) {
        try {
            Jwt jwt = decoder.decode(idToken);
            return nonce.equals(jwt.getClaimAsString("nonce"))
                    ? Optional.ofNullable(jwt.getSubject())
                    : Optional.empty();
        } catch (JwtException e) {
            log.warn("LinkedIn's identity token was not accepted: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
