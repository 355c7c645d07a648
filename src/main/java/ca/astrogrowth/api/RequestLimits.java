package ca.astrogrowth.api;

import ca.astrogrowth.access.Allowance;
import ca.astrogrowth.access.Allowances;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many requests for each token or key, and then 429. Every answer says what is left, as draft-ietf-httpapi-ratelimit-headers
 * has it: {@code RateLimit-Policy: "default";q=600;w=60} and {@code RateLimit: "default";r=599;t=1}.
 */
class RequestLimits extends OncePerRequestFilter {

    private static final String POLICY = "\"default\"";

    private final Allowances allowances;
    private final ProblemWriter problems;

    RequestLimits(Allowances allowances, ProblemWriter problems) {
        this.allowances = allowances;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Allowance allowance = SecurityContextHolder.getContext().getAuthentication() instanceof Program program
                ? allowances.bearer(program.bearer())
                : allowances.stranger(request.getRemoteAddr());
        response.setHeader(
                "RateLimit-Policy",
                POLICY + ";q=" + allowance.quota() + ";w=" + allowance.window().toSeconds());
        response.setHeader("RateLimit", POLICY + ";r=" + allowance.left() + ";t=" + seconds(allowance.full()));
        if (allowance.granted()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds(allowance.pause()))));
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "api.requests.many");
        }
    }

    /** Begun ones count: who comes back too early would be refused again. */
    private static long seconds(Duration duration) {
        return duration.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
