package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Access tokens: who, and in which workspace. The workspace is signed into the token, never taken from a request. A new
 * password ends those that are out, and so does leaving the workspace; what somebody is in it is looked up each time.
 */
@Component
class Tokens {

    private static final String ISSUER = "astrogrowth";
    private static final int SHORTEST_KEY = 32;

    private final JwtEncoder encoder;
    private final NimbusJwtDecoder decoder;
    private final TokenSettings settings;
    private final Credentials credentials;
    private final Clock clock;

    Tokens(TokenSettings settings, Credentials credentials, Clock clock) {
        byte[] secret = Base64.getDecoder().decode(settings.jwtKey());
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalStateException("astrogrowth.api.jwt-key has less than 32 bytes");
        }
        SecretKey key = new SecretKeySpec(secret, "HmacSHA256");
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
        this.decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        this.decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
        this.settings = settings;
        this.credentials = credentials;
        this.clock = clock;
    }

    long validitySeconds() {
        return settings.validity().toSeconds();
    }

    String issue(SignedIn person) {
        var now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(person.person().toString())
                .issuedAt(now)
                .expiresAt(now.plus(settings.validity()))
                .claim("email", person.email())
                .claim("name", person.name())
                .claim("tenant", person.tenant().value())
                .claim("workspace", person.workspace())
                .claim("credentials", String.valueOf(person.credentials()))
                .build();
        JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    JwtDecoder decoder() {
        return decoder;
    }

    AbstractAuthenticationToken authentication(Jwt token) {
        SignedIn person = new SignedIn(
                UUID.fromString(token.getSubject()),
                claim(token, "email"),
                claim(token, "name"),
                new TenantId(claim(token, "tenant")),
                claim(token, "workspace"),
                Role.READER,
                Integer.parseInt(claim(token, "credentials")));
        return switch (credentials.of(person)) {
            case Standing.Good(SignedIn now) ->
                UsernamePasswordAuthenticationToken.authenticated(
                        now, null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
            case Standing.Over ignored -> throw new InvalidBearerTokenException("The password has changed since");
            case Standing.Removed ignored -> throw new RemovedException();
        };
    }

    private static String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        if (value == null) {
            throw new BadJwtException("The claim " + name + " is missing");
        }
        return value;
    }
}
