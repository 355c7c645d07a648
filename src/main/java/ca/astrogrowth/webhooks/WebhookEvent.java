package ca.astrogrowth.webhooks;

import java.util.Arrays;
import java.util.Optional;

/** What a program can be told of. */
public enum WebhookEvent {
    LEADS_READY("leads.ready"),
    CONTENT_READY("content.ready"),
    CONTENT_APPROVED("content.approved"),
    POST_PUBLISHED("post.published"),
    CAMPAIGN_COMPLETED("campaign.completed");

    private final String code;

    WebhookEvent(String code) {
        this.code = code;
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return code;
    }

    public static Optional<WebhookEvent> of(String code) {
        return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
    }
}
