package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What spending is counted against.
 *
 * @param key a campaign's identifier, or {@code 2026-11}
 * @param standard the cap that holds while the row has none of its own
 * @param reason translation key for a campaign that pauses here
 */
record Budget(String scope, String key, Money standard, String reason) {

    /** A month begins when it begins for the people here. */
    private static final ZoneId HERE = ZoneId.of("America/Montreal");

    static Budget ofCampaign(UUID campaign, Caps caps) {
        return new Budget("campaign", campaign.toString(), Money.dollars(caps.campaign()), "pause.cap.campaign");
    }

    static Budget ofMonth(Instant moment, Caps caps) {
        return new Budget("month", month(moment).toString(), Money.dollars(caps.month()), "pause.cap.month");
    }

    /** When the month of a moment began. */
    static Instant startOfMonth(Instant moment) {
        return month(moment).atDay(1).atStartOfDay(HERE).toInstant();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(HERE));
    }
}
