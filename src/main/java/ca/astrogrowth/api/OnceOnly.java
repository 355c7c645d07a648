package ca.astrogrowth.api;

import ca.astrogrowth.access.answers.Answer;
import ca.astrogrowth.access.answers.Answers;
import ca.astrogrowth.access.answers.Claim;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} is done once: who sends it again within a day gets the same answer, with
 * {@code Idempotency-Replayed: true}. The key is the person's in the workspace. 409 while it is being done, 422 if the key
 * stands for another request. Answers that nobody may keep ({@code Cache-Control: no-store}) are not told again: 409.
 */
class OnceOnly extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final Logger log = LoggerFactory.getLogger(OnceOnly.class);
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_ANSWER = 256 * 1024;

    /** What a later try may be answered otherwise: it is not this request that was wrong. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 429);

    private final Answers answers;
    private final ProblemWriter problems;

    OnceOnly(Answers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getHeader(HEADER) == null
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof Program);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request.getHeader(HEADER));
        if (key.isEmpty() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > ' ' && c < 127)) {
            problems.write(response, HttpStatus.BAD_REQUEST, "api.once.key");
            return;
        }
        RereadRequest again = RereadRequest.of(request);
        if (again.isTooLong()) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "api.once.long");
            return;
        }
        switch (answers.claim(who().getPrincipal().person(), key, again.hash())) {
            case Claim.Turn turn -> act(turn, again, response, chain);
            case Claim.Done done -> replay(done.answer(), response);
            case Claim.Other ignored -> problems.write(response, HttpStatus.UNPROCESSABLE_CONTENT, "api.once.other");
            case Claim.InDoubt ignored -> problems.write(response, HttpStatus.CONFLICT, "api.once.doubt");
            case Claim.Busy ignored -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                problems.write(response, HttpStatus.CONFLICT, "api.once.busy");
            }
        }
    }

    /** The draft of the header has it in quotes; most programs send it without. */
    private static String key(String header) {
        String key = header.strip();
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }

    private static Program who() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Program program) {
            return program;
        }
        throw new IllegalStateException("Only who is in has answers of their own");
    }

    private void act(Claim.Turn turn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean answered = false;
        try {
            answers.act(turn, () -> pass(chain, request, kept));
            answered = true;
        } finally {
            leave(turn, kept, answered);
        }
        kept.copyBodyToResponse();
    }

    private static void pass(FilterChain chain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    /** What was done is done: who asked gets their answer even if it cannot be kept. */
    private void leave(Claim.Turn turn, ContentCachingResponseWrapper response, boolean answered) {
        try {
            int status = response.getStatus();
            if (!answered || status >= 500 || PASSING.contains(status)) {
                answers.release(turn);
            } else {
                answers.keep(turn, answer(response));
            }
        } catch (RuntimeException e) {
            log.error("The answer to a request could not be kept", e);
        }
    }

    private static Answer answer(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        KEPT.forEach(name -> {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
        boolean secret = caching != null && caching.contains("no-store") && response.getStatus() < 300;
        boolean tooLong = response.getContentSize() > LONGEST_ANSWER;
        return new Answer(response.getStatus(), headers, secret || tooLong ? null : response.getContentAsByteArray());
    }

    private void replay(Answer answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.body();
        if (body == null) {
            problems.write(response, HttpStatus.CONFLICT, "api.once.unkept");
            return;
        }
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body);
    }
}
