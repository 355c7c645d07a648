package ca.astrogrowth.content;

import ca.astrogrowth.leads.LeadDeleted;
import ca.astrogrowth.messaging.Delivery;
import ca.astrogrowth.messaging.EventHandler;
import ca.astrogrowth.messaging.Subscription;
import org.springframework.stereotype.Component;

/** When a lead is deleted, what was being written about it is not wanted any more. What was approved stays so. */
@Component
class Withdrawing implements EventHandler<LeadDeleted> {

    private final Studio studio;

    Withdrawing(Studio studio) {
        this.studio = studio;
    }

    @Override
    public Subscription<LeadDeleted> subscription() {
        return Subscription.of("content.withdrawing", LeadDeleted.TOPIC, LeadDeleted.class);
    }

    @Override
    public void handle(LeadDeleted event, Delivery delivery) {
        delivery.once(() -> studio.withdraw(event.leads()));
    }
}
