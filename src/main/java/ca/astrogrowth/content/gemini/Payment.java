package ca.astrogrowth.content.gemini;

import ca.astrogrowth.metering.CapReachedException;
import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.Meter;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Pays for one call: booked before it is made, corrected by what it took, given back when there was no answer. */
public final class Payment {

    private final Meter meter;
    private final Map<Charge, UUID> bookings = new EnumMap<>(Charge.class);

    private Payment(Meter meter) {
        this.meter = meter;
    }

    /**
     * @param expected how much of each the call will take, rather too much than too little
     * @throws CapReachedException when there is not enough left; then nothing is booked
     */
    public static Payment book(Meter meter, UUID campaign, Map<Charge, Long> expected) {
        Payment payment = new Payment(meter);
        try {
            expected.forEach((charge, units) -> payment.bookings.put(charge, meter.charge(campaign, charge, units)));
        } catch (CapReachedException e) {
            payment.giveBack();
            throw e;
        }
        return payment;
    }

    /** A call that was lost on its way may have been answered, and billed, all the same: it stays paid. */
    public <T> T forCall(Supplier<T> call) {
        try {
            return call.get();
        } catch (GeminiException e) {
            if (e.trouble() != Trouble.UNREACHABLE) {
                giveBack();
            }
            throw e;
        }
    }

    public void settle(Charge charge, long units) {
        UUID booking = bookings.get(charge);
        if (booking != null) {
            meter.settle(booking, units);
        }
    }

    private void giveBack() {
        bookings.values().forEach(meter::refund);
    }
}
