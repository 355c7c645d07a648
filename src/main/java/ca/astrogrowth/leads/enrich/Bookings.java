package ca.astrogrowth.leads.enrich;

import ca.astrogrowth.metering.Charge;
import java.util.UUID;

/** The meter as far as this package uses it. */
interface Bookings {

    UUID charge(UUID campaign, Charge charge);

    void refund(UUID booking);
}
