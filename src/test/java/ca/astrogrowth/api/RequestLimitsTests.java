package ca.astrogrowth.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.astrogrowth.access.Allowance;
import ca.astrogrowth.access.Allowances;
import ca.astrogrowth.accounts.SignedIn;
import ca.astrogrowth.tenancy.TenantId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

class RequestLimitsTests {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final UUID FAMILY = new UUID(0, 2);

    private final Allowances allowances = mock();
    private final RequestLimits limits =
            new RequestLimits(allowances, new ProblemWriter(JsonMapper.shared(), new Sentences()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private void ask() throws ServletException, IOException {
        limits.doFilter(new MockHttpServletRequest("GET", "/api/campaigns"), response, chain);
    }

    @Test
    void saysWhatIsLeft() throws ServletException, IOException {
        when(allowances.stranger("127.0.0.1"))
                .thenReturn(new Allowance(true, 120, 119, WINDOW, Duration.ofMillis(500), Duration.ZERO));

        ask();

        assertThat(response.getHeader("RateLimit-Policy")).isEqualTo("\"default\";q=120;w=60");
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"default\";r=119;t=1");
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void refusesAndSaysWhenToComeBack() throws ServletException, IOException {
        SignedIn who = new SignedIn(
                new UUID(0, 1),
                "marie@bistro.example",
                "Marie",
                new TenantId("t_" + "a".repeat(26)),
                "Bistro",
                ca.astrogrowth.accounts.rights.Role.READER,
                3);
        SecurityContextHolder.getContext().setAuthentication(Program.ofPerson(who, FAMILY));
        when(allowances.bearer("token:" + FAMILY))
                .thenReturn(new Allowance(false, 600, 0, WINDOW, WINDOW, Duration.ofMillis(1100)));

        ask();

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getHeader("Retry-After")).isEqualTo("2");
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"default\";r=0;t=60");
        assertThat(JsonMapper.shared()
                        .readTree(response.getContentAsByteArray())
                        .path("detail")
                        .asString())
                .startsWith("Trop de requêtes");
        assertThat(chain.getRequest()).isNull();
    }
}
