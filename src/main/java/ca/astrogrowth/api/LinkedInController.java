package ca.astrogrowth.api;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.publishing.LinkedIn;
import ca.astrogrowth.publishing.LinkedIn.Attempt;
import ca.astrogrowth.publishing.LinkedIn.Connected;
import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInApplication;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.WebUtils;

/**
 * The way to LinkedIn's consent page and back, in the browser's session. It always ends on the profile, which says how it
 * went: {@code ?linkedin=ok}, or a translation key.
 */
@RestController
@RequestMapping("/auth/linkedin")
@Needs(Right.LINKEDIN)
class LinkedInController {

    private static final String ATTEMPT = LinkedInController.class.getName() + ".attempt";
    private static final String LAST = LinkedInController.class.getName() + ".last";
    private static final String OK = "ok";
    private static final String REPLAYED = "failure.linkedin.replayed";

    private final LinkedIn linkedIn;
    private final Clock clock;

    LinkedInController(LinkedIn linkedIn, Clock clock) {
        this.linkedIn = linkedIn;
        this.clock = clock;
    }

    /** @param app {@code member} or {@code community} */
    @GetMapping
    ResponseEntity<Void> connect(@RequestParam(defaultValue = "member") String app, HttpSession session) {
        Optional<LinkedInApplication> application = LinkedInApplication.of(app).filter(linkedIn::offers);
        if (application.isEmpty()) {
            return profile("failure.linkedin.not_offered");
        }
        Attempt attempt = linkedIn.begin(application.get());
        session.setAttribute(ATTEMPT, attempt);
        return redirect(attempt.page());
    }

    @GetMapping("/callback")
    ResponseEntity<Void> callback(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String error,
            HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            Ended last = (Ended) session.getAttribute(LAST);
            if (last != null && last.state().equals(state)) {
                return profile(repeated(last));
            }
            Attempt attempt = take(session);
            if (attempt == null) {
                return profile(REPLAYED);
            }
            String outcome = outcome(attempt, state, code, error);
            session.setAttribute(LAST, new Ended(state, attempt.application(), outcome, clock.instant()));
            return profile(outcome);
        }
    }

    /**
     * A browser sends a redirect's target again when its page is reloaded or clicked twice: same answer, no new try. Later
     * the answer may have become untrue, and the address is somebody's bookmark.
     */
    private String repeated(Ended last) {
        boolean stands = !last.outcome().equals(OK) || isConnected(last.application());
        return last.isFresh(clock.instant()) && stands ? last.outcome() : REPLAYED;
    }

    private boolean isConnected(LinkedInApplication application) {
        return linkedIn.status().accounts().stream()
                .anyMatch(account ->
                        account.application() == application && account.state() == LinkedInAccount.State.CONNECTED);
    }

    private String outcome(Attempt attempt, String state, String code, String error) {
        if (!error.isEmpty() && !attempt.state().equals(state)) {
            return "failure.linkedin.state";
        }
        if (error.startsWith("user_cancelled") || error.equals("access_denied")) {
            return "failure.linkedin.denied";
        }
        if (!error.isEmpty() || code.isEmpty()) {
            return "failure.linkedin.error";
        }
        return switch (linkedIn.complete(attempt, state, code)) {
            case Connected.Done ignored -> OK;
            case Connected.Refused(String reason) -> reason;
        };
    }

    /** An attempt serves once, however it ends. */
    private static @Nullable Attempt take(HttpSession session) {
        Attempt attempt = (Attempt) session.getAttribute(ATTEMPT);
        session.removeAttribute(ATTEMPT);
        return attempt;
    }

    private static ResponseEntity<Void> profile(String outcome) {
        return redirect(URI.create("/profil?linkedin=" + URLEncoder.encode(outcome, StandardCharsets.UTF_8)));
    }

    private static ResponseEntity<Void> redirect(URI target) {
        return ResponseEntity.status(HttpStatus.FOUND).location(target).build();
    }

    /** How the session's last attempt ended. */
    private record Ended(String state, LinkedInApplication application, String outcome, Instant at)
            implements Serializable {

        private static final Duration FRESH = Duration.ofSeconds(10);

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }
}
