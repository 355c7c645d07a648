package ca.astrogrowth.metering;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EstimatesTests {

    private final Estimates estimates = new Estimates(SettingsTests.PRICES, SettingsTests.CAPS);

    /**
     * 5 × 4.9 + 76 × 0.01 + 18 × 3.43 + 11 × 1.715 = 105.865 cents for the leads, and for their posts
     * 0.125 × 42 + 0.06 × 350 + 55 × 4.8 = 290.25.
     */
    @Test
    void addsUpPagesSitesCreditsAndPosts() {
        Estimate estimate = estimates.of(Industry.RESTAURANT, 50);
        assertThat(estimate.calls())
                .isEqualTo(Map.of(
                        Charge.PLACES_PAGE, 5L,
                        Charge.SITE_PAGE, 76L,
                        Charge.HUNTER_SEARCH, 18L,
                        Charge.HUNTER_VERIFICATION, 11L,
                        Charge.GEMINI_INPUT, 125_000L,
                        Charge.GEMINI_OUTPUT, 60_000L,
                        Charge.GEMINI_IMAGE, 55L));
        assertThat(estimate.cost()).isEqualTo(Money.dollars(new BigDecimal("4.00")));
        assertThat(estimate.cap()).isEqualTo(Money.dollars(40));
    }

    @ParameterizedTest
    @EnumSource
    void oneLeadCostsSomethingAndMoreLeadsNeverLess(Industry industry) {
        Money last = Money.NONE;
        for (int leads = 1; leads <= 500; leads++) {
            Money cost = estimates.of(industry, leads).cost();
            assertThat(cost).isGreaterThanOrEqualTo(last);
            last = cost;
        }
        assertThat(estimates.of(industry, 1).cost()).isGreaterThan(Money.NONE);
    }

    @Test
    void saysWhenTheCapWillStopIt() {
        assertThat(estimates.of(Industry.DENTIST, 50).passesTheCap()).isFalse();
        assertThat(estimates.of(Industry.DENTIST, 500).passesTheCap()).isTrue();
    }
}
