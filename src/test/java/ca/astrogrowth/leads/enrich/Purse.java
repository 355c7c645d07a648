package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.metering.Charge;
import ca.astrogrowth.metering.ReachedCap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes down what was booked and what was taken back, until it is empty. */
final class Purse implements Bookings {

    private final Map<UUID, Charge> booked = new LinkedHashMap<>();
    private final List<Charge> refunded = new ArrayList<>();
    private int left;

    Purse() {
        this(Integer.MAX_VALUE);
    }

    Purse(int left) {
        this.left = left;
    }

    @Override
    public UUID charge(UUID campaign, Charge charge) {
        if (left-- == 0) {
            throw ReachedCap.exception();
        }
        UUID booking = UUID.randomUUID();
        booked.put(booking, charge);
        return booking;
    }

    @Override
    public void refund(UUID booking) {
        refunded.add(booked.remove(booking));
    }

    /** What stays booked. */
    List<Charge> spent() {
        return List.copyOf(booked.values());
    }

    List<Charge> refunded() {
        return refunded;
    }
}
