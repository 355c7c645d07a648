package ca.astrogrowth.sandbox.linkedin;

import ca.astrogrowth.sandbox.Call;
import ca.astrogrowth.sandbox.Reply;
import ca.astrogrowth.sandbox.Route;
import ca.astrogrowth.sandbox.linkedin.Ledger.Grant;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** OpenID Connect: who the member is, signed. The issuer is the origin at which the caller found the sandbox. */
final class IdTokens {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Profiles profiles;

    IdTokens(Profiles profiles) {
        this.profiles = profiles;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "/oauth/\\.well-known/openid-configuration", IdTokens::configuration),
                Route.of(
                        "GET",
                        "/oauth/openid/jwks",
                        call -> Reply.json(200, new JWKSet(SigningKey.KEY).toJSONObject())));
    }

    String sign(Grant grant, String origin, Instant now) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer(origin))
                .audience(grant.app())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)));
        profiles.claims(grant.sub(), grant.scopes(), origin).forEach(claims::claim);
        if (grant.nonce() != null) {
            claims.claim("nonce", grant.nonce());
        }
        RSAKey signing = SigningKey.KEY;
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signing.getKeyID())
                        .build(),
                claims.build());
        try {
            token.sign(new RSASSASigner(signing));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private static String issuer(String origin) {
        return origin + "/oauth";
    }

    private static Reply configuration(Call call) {
        String origin = call.origin();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("issuer", issuer(origin));
        body.put("authorization_endpoint", origin + "/oauth/v2/authorization");
        body.put("token_endpoint", origin + "/oauth/v2/accessToken");
        body.put("userinfo_endpoint", origin + "/v2/userinfo");
        body.put("jwks_uri", origin + "/oauth/openid/jwks");
        body.put("response_types_supported", List.of("code"));
        body.put("subject_types_supported", List.of("pairwise"));
        body.put("id_token_signing_alg_values_supported", List.of("RS256"));
        body.put("scopes_supported", List.of("openid", "profile", "email"));
        return Reply.json(200, body);
    }

    /** One for the process: making a key takes longer than all the rest of a sign-in. */
    private static final class SigningKey {

        private static final RSAKey KEY = generate();

        private static RSAKey generate() {
            try {
                return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
            } catch (JOSEException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
