package ca.astrogrowth.leads;

import java.util.UUID;

/**
 * A search stopped because it would cost more than is left. What it found stays, and launching the campaign again goes on
 * from there.
 *
 * @param reason translation key: {@code pause.cap.campaign}
 */
public record ProspectingPaused(String tenant, UUID campaignId, String reason) {

    public static final String TOPIC = "leads.paused";
}
