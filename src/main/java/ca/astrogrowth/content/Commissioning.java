package ca.astrogrowth.content;

import ca.astrogrowth.leads.LeadsReady;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** When a campaign's leads are ready, a content is asked for each of them: one unit of work per lead. */
@Component
class Commissioning implements EventHandler<LeadsReady> {

    private final Studio studio;

    Commissioning(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Subscription<LeadsReady> subscription() {
        return Subscription.of("content.commissioning", LeadsReady.TOPIC, LeadsReady.class);
    }

    @Override
    public void handle(LeadsReady event, Delivery delivery) {
        delivery.once(() -> studio.commission(event));
    }
}
