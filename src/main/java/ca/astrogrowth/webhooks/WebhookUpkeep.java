package ca.astrogrowth.webhooks;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the current workspace's programs. May be repeated. */
@Service
public class WebhookUpkeep {

    private final WebhookRows rows;
    private final DeliveryRows deliveries;
    private final Secrets secrets;

    WebhookUpkeep(WebhookRows rows, DeliveryRows deliveries, Secrets secrets) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.secrets = secrets;
    }

    /** Seals anew what an older key sealed. */
    @Transactional
    public void night() {
        rows.secrets().forEach((id, kept) -> secrets.reseal(id, kept).ifPresent(fresh -> rows.renew(id, fresh)));
    }

    /**
     * What programs were told long ago is forgotten.
     *
     * @return how many deliveries
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int forget(Instant before, int most) {
        return deliveries.forget(before, most);
    }
}
