package ca.astrogrowth.metering;

import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where spending stops, in Canadian dollars, unless a workspace's own row says otherwise.
 *
 * @param campaign some 400 leads of a campaign with their posts, or a territory where nearly all is closed or known already
 * @param month what all campaigns of a workspace may spend in a calendar month
 */
@ConfigurationProperties("astrogrowth.metering.caps")
record Caps(
        @DefaultValue("40") BigDecimal campaign,
        @DefaultValue("240") BigDecimal month) {

    /** A cap that is no amount stops the start-up, not the first campaign. */
    Caps {
        Money.dollars(campaign);
        Money.dollars(month);
    }
}
