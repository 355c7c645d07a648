package ca.astrogrowth.content;

import java.util.UUID;

/**
 * A content could not be written or drawn, for good.
 *
 * @param reason translation key: {@code failure.gemini.blocked}
 */
public record GenerationFailed(String tenant, UUID campaignId, UUID contentId, String reason) {

    public static final String TOPIC = "content.failed";
}
