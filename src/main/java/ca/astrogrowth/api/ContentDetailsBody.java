package ca.astrogrowth.api;

import ca.astrogrowth.content.ClientAnswer;
import ca.astrogrowth.content.ContentDetails;
import ca.astrogrowth.content.Edition;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.Remark;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content, and all that is known of it.
 *
 * @param findings about its French, each with the corrections that {@code PATCH} may be given
 * @param twin the content that says nearly the same
 * @param clientAnswers what clients said to it, newest first
 */
record ContentDetailsBody(
        @JsonUnwrapped ContentBody content,
        List<ClaimBody> claims,
        List<FindingBody> findings,
        List<VersionBody> versions,
        @Nullable TwinBody twin,
        List<AnswerBody> clientAnswers) {

    /** @param fact null when it rests on none */
    record ClaimBody(String text, @Nullable FactBody fact) {}

    record FactBody(String key, String value) {}

    record FindingBody(String rule, String part, int start, int end, String message, List<String> corrections) {

        static FindingBody of(Remark remark) {
            return new FindingBody(
                    remark.rule(),
                    remark.part().code(),
                    remark.start(),
                    remark.end(),
                    remark.message(),
                    remark.corrections());
        }
    }

    record VersionBody(int number, String origin, @Nullable String wish, PostText text, Instant createdAt) {

        static VersionBody of(Edition edition) {
            return new VersionBody(
                    edition.number(), edition.origin().code(), edition.wish(), edition.text(), edition.createdAt());
        }
    }

    /**
     * @param words what they want otherwise; null for a yes
     * @param current whether it is about the content as it is now
     */
    record AnswerBody(
            String name, boolean approved, @Nullable String words, boolean current, Instant at) {

        static AnswerBody of(ClientAnswer answer) {
            return new AnswerBody(answer.name(), answer.approved(), answer.words(), answer.same(), answer.at());
        }
    }

    record TwinBody(UUID id, String leadName) {}

    static ContentDetailsBody of(ContentDetails details, Sentences sentences) {
        ContentDetails.Twin twin = details.twin();
        return new ContentDetailsBody(
                ContentBody.of(details.content(), sentences),
                details.claims().stream().map(ContentDetailsBody::claim).toList(),
                details.remarks().stream().map(FindingBody::of).toList(),
                details.editions().stream().map(VersionBody::of).toList(),
                twin == null ? null : new TwinBody(twin.id().value(), twin.leadName()),
                details.answers().stream().map(AnswerBody::of).toList());
    }

    private static ClaimBody claim(ContentDetails.CitedClaim claim) {
        FactBody fact = claim.key() == null || claim.value() == null ? null : new FactBody(claim.key(), claim.value());
        return new ClaimBody(claim.text(), fact);
    }
}
