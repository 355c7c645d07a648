package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class MeteredBookings implements Bookings {

    private final Meter meter;

    MeteredBookings(Meter meter) {
        this.meter = meter;
    }

    @Override
    public UUID charge(UUID campaign, Charge charge) {
        return meter.charge(campaign, charge);
    }

    @Override
    public void refund(UUID booking) {
        meter.refund(booking);
    }
}
