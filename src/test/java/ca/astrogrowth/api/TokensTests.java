package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.access.TokenFamilies;
import ca.astrogrowth.accounts.Credentials;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.accounts.Standing;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.tenancy.TenantId;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Which tokens are believed. */
class TokensTests {

    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final SignedIn WHO = new SignedIn(
            new UUID(0, 1),
            "marie@bistro.example",
            "Marie",
            new TenantId("t_" + "a".repeat(26)),
            "Bistro",
            Role.READER,
            3);
    private static final UUID FAMILY = new UUID(0, 2);

    private final Credentials credentials = mock();
    private final TokenFamilies families = mock();

    @BeforeEach
    void allStands() {
        when(credentials.of(any())).thenReturn(new Standing.Good(WHO));
        when(families.stands(any())).thenReturn(true);
    }

    private static String key(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Tokens with(String... keys) {
        return with(Clock.systemUTC(), keys);
    }

    private Tokens with(Clock clock, String... keys) {
        return new Tokens(new TokenSettings(List.of(keys), Duration.ofMinutes(15)), credentials, families, clock);
    }

    private static String kid(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void theFirstKeySignsAndSaysWhichItIs() {
        String old = with(OLD).issue(WHO, FAMILY);
        String now = with(NEW, OLD).issue(WHO, FAMILY);

        assertThat(kid(now))
                .isNotBlank()
                .isNotEqualTo(kid(old))
                .isEqualTo(kid(with(NEW).issue(WHO, FAMILY)));
    }

    @Test
    void nodesOfNeighbouringStepsOfARotationBelieveEachOther() {
        List<Tokens> steps = List.of(with(OLD), with(OLD, NEW), with(NEW, OLD), with(NEW));

        for (int i = 1; i < steps.size(); i++) {
            Tokens before = steps.get(i - 1);
            Tokens after = steps.get(i);
            if (i != 3) {
                assertThat(after.authenticate(before.issue(WHO, FAMILY)).getPrincipal())
                        .isEqualTo(WHO);
            }
            if (i != 1) {
                assertThat(before.authenticate(after.issue(WHO, FAMILY)).getPrincipal())
                        .isEqualTo(WHO);
            }
        }
        assertThat(with(NEW, OLD).authenticate(with(OLD).issue(WHO, FAMILY)).bearer())
                .isEqualTo("token:" + FAMILY);
    }

    @Test
    void aKeyThatWasTakenAwayOpensNothing() {
        refuses(with(NEW), with(OLD).issue(WHO, FAMILY));
    }

    @Test
    void whatIsChangedUnsignedOrNothingAtAllIsRefused() throws ParseException {
        Tokens tokens = with(NEW);
        String good = tokens.issue(WHO, FAMILY);
        String unsigned = new PlainJWT(SignedJWT.parse(good).getJWTClaimsSet()).serialize();
        String[] parts = good.split("\\.");
        String other = tokens.issue(
                new SignedIn(
                        WHO.person(),
                        WHO.email(),
                        WHO.name(),
                        new TenantId("t_" + "b".repeat(26)),
                        "Autre",
                        Role.READER,
                        3),
                FAMILY);

        Stream.of(unsigned, parts[0] + "." + other.split("\\.")[1] + "." + parts[2], "", "a.b.c", good + "x")
                .forEach(token -> refuses(tokens, token));
    }

    @Test
    void isOverAfterAQuarterOfAnHour() {
        Clock before = Clock.fixed(Instant.now().minus(Duration.ofMinutes(17)), ZoneOffset.UTC);

        refuses(with(NEW), with(before, NEW).issue(WHO, FAMILY));
    }

    @Test
    void endsWithThePasswordAndWithItsSignIn() {
        Tokens tokens = with(NEW);
        String token = tokens.issue(WHO, FAMILY);
        when(credentials.of(any())).thenReturn(new Standing.Over());
        refuses(tokens, token);
        when(credentials.of(any())).thenReturn(new Standing.Good(WHO));
        when(families.stands(FAMILY)).thenReturn(false);
        refuses(tokens, token);
    }

    private static void refuses(Tokens tokens, String token) {
        assertThatThrownBy(() -> tokens.authenticate(token)).isInstanceOf(InvalidBearerTokenException.class);
    }
}
