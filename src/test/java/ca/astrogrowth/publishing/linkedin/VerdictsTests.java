package ca.astrogrowth.publishing.linkedin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.publishing.linkedin.PostOutcome.Deferred;
import ca.astrogrowth.publishing.linkedin.PostOutcome.InDoubt;
import ca.astrogrowth.publishing.linkedin.PostOutcome.Refused;
import ca.astrogrowth.publishing.linkedin.PostOutcome.SignInAgain;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class VerdictsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    private static Answer answer(int status, String body) {
        return new Answer(status, new HttpHeaders(), body.getBytes(UTF_8));
    }

    private static Answer refusal(int status, String code) {
        return answer(status, "{\"status\":%d,\"code\":\"%s\",\"message\":\"no\"}".formatted(status, code));
    }

    @ParameterizedTest
    @CsvSource({
        "409, CONFLICT, failure.linkedin.busy",
        "426, NONEXISTENT_VERSION, failure.linkedin.version",
        "400, VERSION_MISSING, failure.linkedin.version"
    })
    void triesAgainWhatIsNotThePostsFault(int status, String code, String reason) {
        assertThat(Verdicts.post(refusal(status, code), NOW)).isEqualTo(new Deferred(reason, null));
    }

    @Test
    void givesLinkedInTimeToProcessThePicture() {
        assertThat(Verdicts.post(refusal(400, "MEDIA_ASSET_WAITING_UPLOAD"), NOW))
                .isEqualTo(new Deferred("failure.linkedin.image_processing", NOW.plusSeconds(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "400, MEDIA_ASSET_PROCESSING_FAILED, failure.linkedin.image",
        "400, FIELD_LENGTH_TOO_LONG, failure.linkedin.too_long",
        "400, INVALID_VALUE_FOR_FIELD, failure.linkedin.refused",
        "404, NOT_FOUND, failure.linkedin.refused",
        "422, SOMETHING_NEW, failure.linkedin.refused"
    })
    void givesUpWhatLinkedInDoesNotWant(int status, String code, String reason) {
        assertThat(Verdicts.post(refusal(status, code), NOW)).isEqualTo(new Refused(reason, null));
    }

    @Test
    void readsTheDuplicatesNameInLinkedInsSentence() {
        Answer answer = answer(422, """
                {"message":"com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of \
                urn:li:share:7141","errorDetails":{"inputErrors":[{"description":"Duplicate post is detected","input":{},\
                "code":"DUPLICATE_POST"}]},"status":422}""");

        assertThat(Verdicts.post(answer, NOW))
                .isEqualTo(new Refused("failure.linkedin.duplicate", "urn:li:share:7141"));
    }

    @ParameterizedTest
    @CsvSource({
        "65600, failure.linkedin.token_invalid",
        "65601, failure.linkedin.revoked",
        "65602, failure.linkedin.token_expired",
        "65604, failure.linkedin.token_expired",
        "0, failure.linkedin.token_invalid"
    })
    void saysWhyTheTokenIsNotTaken(int code, String reason) {
        Answer answer = answer(401, "{\"status\":401,\"serviceErrorCode\":%d,\"message\":\"no\"}".formatted(code));

        assertThat(Verdicts.post(answer, NOW)).isEqualTo(new SignInAgain(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 500, 502, 504})
    void doubtsAnAnswerThatProvesNothing(int status) {
        assertThat(Verdicts.post(answer(status, "<html>a gateway</html>"), NOW))
                .isEqualTo(new InDoubt("failure.linkedin.in_doubt"));
    }

    @Test
    void doubtsACreatedPostWithoutAName() {
        assertThat(Verdicts.post(answer(201, ""), NOW)).isEqualTo(new InDoubt("failure.linkedin.in_doubt"));
    }

    @Test
    void refusesAPictureThatLinkedInCannotRead() {
        assertThat(Verdicts.image(refusal(400, "UNREADABLE"), NOW))
                .isEqualTo(new Refused("failure.linkedin.image", null));
    }
}
