package ca.astrogrowth.campaigns;

import java.util.UUID;

/**
 * A campaign failed, or waits until somebody lets it go on. Told once for each stop.
 *
 * @param paused false when it failed
 * @param reason translation key: {@code failure.places.denied}, {@code pause.cap.month}
 */
public record CampaignStopped(String tenant, UUID campaignId, boolean paused, String reason) {

    public static final String TOPIC = "campaign.stopped";
}
