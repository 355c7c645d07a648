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

    /** 5 × 4.9 + 76 × 0.01 + 18 × 3.43 + 11 × 1.715 = 105.865 cents. */
    @Test
    void addsUpPagesSitesAndCredits() {
        Estimate estimate = estimates.of(Industry.RESTAURANT, 50);
        assertThat(estimate.calls())
                .isEqualTo(Map.of(
                        Charge.PLACES_PAGE, 5L,
                        Charge.SITE_PAGE, 76L,
                        Charge.HUNTER_SEARCH, 18L,
                        Charge.HUNTER_VERIFICATION, 11L));
        assertThat(estimate.cost()).isEqualTo(Money.dollars(new BigDecimal("1.10")));
        assertThat(estimate.cap()).isEqualTo(Money.dollars(10));
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
