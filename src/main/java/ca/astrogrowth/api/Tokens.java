package ca.astrogrowth.api;

import ca.astrogrowth.access.TokenFamilies;
import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Access tokens: who, and in which workspace. The workspace is signed into the token, never taken from a request. A new
 * password, the end of the sign-in that it came from, and leaving the workspace end a token at once; what somebody is in the
 * workspace is looked up each time.
 */
@Component
class Tokens {

    private static final String ISSUER = "astrogrowth";
    private static final String FAMILY = "sid";

    private final JwtEncoder encoder;
    private final NimbusJwtDecoder decoder;
    private final JwsHeader header;
    private final TokenSettings settings;
    private final Credentials credentials;
    private final TokenFamilies families;
    private final Clock clock;

    Tokens(TokenSettings settings, Credentials credentials, TokenFamilies families, Clock clock) {
        JWKSet keys = settings.keys();
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(keys));
        this.decoder = decoder(keys);
        this.header = JwsHeader.with(MacAlgorithm.HS256)
                .keyId(keys.getKeys().getFirst().getKeyID())
                .build();
        this.settings = settings;
        this.credentials = credentials;
        this.families = families;
        this.clock = clock;
    }

    /** The key is the one that the token's {@code kid} names; its claims are looked at by the validator. */
    private static NimbusJwtDecoder decoder(JWKSet keys) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.HS256, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(ISSUER));
        return decoder;
    }

    long validitySeconds() {
        return settings.validity().toSeconds();
    }

    /** @param family the sign-in that it comes from */
    String issue(SignedIn person, UUID family) {
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
                .claim(FAMILY, family.toString())
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** @throws InvalidBearerTokenException if it is not ours, or good no more */
    Program authenticate(String token) {
        Jwt jwt = decoded(token);
        SignedIn person = new SignedIn(
                UUID.fromString(jwt.getSubject()),
                claim(jwt, "email"),
                claim(jwt, "name"),
                new TenantId(claim(jwt, "tenant")),
                claim(jwt, "workspace"),
                Role.READER,
                Integer.parseInt(claim(jwt, "credentials")));
        UUID family = UUID.fromString(claim(jwt, FAMILY));
        if (!families.stands(family)) {
            throw new InvalidBearerTokenException("It was ended");
        }
        return switch (credentials.of(person)) {
            case Standing.Good(SignedIn now) -> Program.ofPerson(now, family);
            case Standing.Over ignored -> throw new InvalidBearerTokenException("The password has changed since");
            case Standing.Removed ignored -> throw new RemovedException();
        };
    }

    private Jwt decoded(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            throw new InvalidBearerTokenException("It is not ours, or over", e);
        }
    }

    private static String claim(Jwt token, String name) {
        String value = token.getClaimAsString(name);
        if (value == null) {
            throw new InvalidBearerTokenException("The claim " + name + " is missing");
        }
        return value;
    }
}
