package ca.astrogrowth.api;

import ca.astrogrowth.content.ContentEditor;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.content.TextEdit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What requests say of contents. */
final class ContentBodies {

    private static final int LONGEST_REASON = 500;
    private static final int MOST_REASONS = 10;
    private static final int MOST_AT_ONCE = 100;

    private ContentBodies() {}

    /** @param variants 1 when nothing is said */
    record Order(
            @NotNull(message = "api.field.missing") UUID leadId,

            @Size(max = ContentEditor.LONGEST_WISH, message = "api.content.instruction") @Nullable String instruction,

            @Min(value = 1, message = "api.content.variants") @Max(value = ContentEditor.MOST_VARIANTS, message = "api.content.variants") @Nullable Integer variants) {}

    /** @param contentIds of the posts that are being written */
    record Ordered(List<UUID> contentIds) {}

    /** What is null stays as it is. */
    record Change(
            @Nullable Long version,
            @Nullable String hook,
            @Nullable String body,
            @Nullable String callToAction,
            @Nullable List<String> hashtags,
            @Nullable String altText) {

        TextEdit of(PostText text, @Nullable String oldAltText) {
            return new TextEdit(
                    said(hook, text.hook()),
                    said(body, text.body()),
                    said(callToAction, text.callToAction()),
                    hashtags == null ? text.hashtags() : hashtags,
                    said(altText, oldAltText == null ? "" : oldAltText));
        }

        private static String said(@Nullable String now, String before) {
            return now == null ? before : now;
        }
    }

    record Approval(@Nullable Long version) {}

    record Rejection(
            @Nullable Long version,

            @Size(max = MOST_REASONS, message = "api.content.reasons") @Nullable List<String> reasons,

            @Size(max = LONGEST_REASON, message = "api.reason.long") @Nullable String reason) {

        List<String> codes() {
            return reasons == null ? List.of() : reasons;
        }
    }

    record Many(
            @NotNull(message = "api.field.missing") @Pattern(regexp = "approve|reject", message = "api.content.action") String action,

            @NotEmpty(message = "api.field.missing") @Size(max = MOST_AT_ONCE, message = "api.content.many") List<@Valid @NotNull(message = "api.field.missing") Item> items,

            @Size(max = MOST_REASONS, message = "api.content.reasons") @Nullable List<String> reasons,

            @Size(max = LONGEST_REASON, message = "api.reason.long") @Nullable String reason) {

        List<String> codes() {
            return reasons == null ? List.of() : reasons;
        }
    }

    record Item(
            @NotNull(message = "api.field.missing") UUID id,
            @NotNull(message = "api.field.missing") Long version) {}

    record Results(List<Result> results) {}

    /**
     * @param status of the content now; null when there is none
     * @param detail why it was not done; null when it was
     */
    record Result(
            UUID id,
            boolean done,
            @Nullable String status,
            @Nullable String detail) {}
}
