package ca.astrogrowth.api;

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
 */
record ContentDetailsBody(
        @JsonUnwrapped ContentBody content,
        List<ClaimBody> claims,
        List<FindingBody> findings,
        List<VersionBody> versions,
        @Nullable TwinBody twin) {

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

    record TwinBody(UUID id, String leadName) {}

    static ContentDetailsBody of(ContentDetails details, Sentences sentences) {
        ContentDetails.Twin twin = details.twin();
        return new ContentDetailsBody(
                ContentBody.of(details.content(), sentences),
                details.claims().stream().map(ContentDetailsBody::claim).toList(),
                details.remarks().stream().map(FindingBody::of).toList(),
                details.editions().stream().map(VersionBody::of).toList(),
                twin == null ? null : new TwinBody(twin.id().value(), twin.leadName()));
    }

    private static ClaimBody claim(ContentDetails.CitedClaim claim) {
        FactBody fact = claim.key() == null || claim.value() == null ? null : new FactBody(claim.key(), claim.value());
        return new ClaimBody(claim.text(), fact);
    }
}
