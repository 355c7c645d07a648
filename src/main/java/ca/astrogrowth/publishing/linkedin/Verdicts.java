package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Published;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What LinkedIn's answers mean. Only an answer that says "no" proves that nothing was posted. */
final class Verdicts {

    static final String UNREACHABLE = "failure.linkedin.unreachable";
    static final String IN_DOUBT = "failure.linkedin.in_doubt";
    static final String IMAGE = "failure.linkedin.image";

    private static final Duration PROCESSING = Duration.ofSeconds(5);

    private Verdicts() {}

    static PostOutcome post(Answer answer, Instant now) {
        return switch (answer.status()) {
            case 201 -> posted(answer);
            case 400 -> badRequest(answer, now);
            case 422 -> new Refused(unprocessable(answer), answer.duplicateOf().orElse(null));
            default -> refusedBefore(answer, now, new Refused("failure.linkedin.refused", null));
        };
    }

    /** Nothing is posted by an upload, so that whatever is not a "no" may be tried again. */
    static PostOutcome image(Answer answer, Instant now) {
        PostOutcome outcome = refusedBefore(answer, now, new Refused(IMAGE, null));
        if (answer.code().equals("VERSION_MISSING")) {
            return version();
        }
        return outcome instanceof InDoubt ? new Deferred(UNREACHABLE, null) : outcome;
    }

    private static PostOutcome posted(Answer answer) {
        String urn = answer.headers().getFirst("x-restli-id");
        return urn == null ? new InDoubt(IN_DOUBT) : new Published(urn);
    }

    private static PostOutcome badRequest(Answer answer, Instant now) {
        return switch (answer.code()) {
            case "VERSION_MISSING" -> version();
            case "MEDIA_ASSET_WAITING_UPLOAD" ->
                new Deferred("failure.linkedin.image_processing", now.plus(PROCESSING));
            case "MEDIA_ASSET_PROCESSING_FAILED" -> new Refused(IMAGE, null);
            case "FIELD_LENGTH_TOO_LONG" -> new Refused("failure.linkedin.too_long", null);
            default -> new Refused("failure.linkedin.refused", null);
        };
    }

    private static String unprocessable(Answer answer) {
        boolean duplicate =
                answer.code().equals("DUPLICATE_POST") || answer.duplicateOf().isPresent();
        return duplicate ? "failure.linkedin.duplicate" : "failure.linkedin.refused";
    }

    private static PostOutcome refusedBefore(Answer answer, Instant now, PostOutcome otherwise) {
        int status = answer.status();
        return switch (status) {
            case 401 -> new SignInAgain(unauthorized(answer));
            case 403 -> new SignInAgain("failure.linkedin.permission");
            case 409 -> new Deferred("failure.linkedin.busy", null);
            case 426 -> version();
            case 429 -> new Deferred("failure.linkedin.limit", nextUtcMidnight(now));
            default -> status >= 400 && status < 500 ? otherwise : new InDoubt(IN_DOUBT);
        };
    }

    /** Why LinkedIn does not take our token. */
    static String unauthorized(Answer answer) {
        return switch (answer.serviceErrorCode()) {
            case 65601 -> "failure.linkedin.revoked";
            case 65602, 65604 -> "failure.linkedin.token_expired";
            default -> "failure.linkedin.token_invalid";
        };
    }

    /** Our configuration's fault, not the post's: it waits until somebody raises the version. */
    private static PostOutcome version() {
        return new Deferred("failure.linkedin.version", null);
    }

    /** When LinkedIn's daily counters start again; it sends no header that says so. */
    static Instant nextUtcMidnight(Instant now) {
        return now.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
    }
}
