package ca.astrogrowth.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTests {

    @Test
    void isExactToTheThousandthOfACent() {
        Money page = Money.cents(new BigDecimal("0.01"));
        assertThat(page.times(3)).isEqualTo(new Money(30));
        assertThat(Money.cents(new BigDecimal("1.715")).plus(page).inCents()).isEqualTo(new BigDecimal("1.725"));
        assertThat(Money.dollars(new BigDecimal("0.8431")).inCents()).isEqualTo(new BigDecimal("84.31"));
        assertThat(Money.dollars(10).inCents()).isEqualTo(new BigDecimal("1000"));
        assertThat(Money.dollars(10).inDollars()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThatThrownBy(() -> Money.cents(new BigDecimal("0.0001"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.cents(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.dollars(100_000_000_000L).times(1_000_000))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void whatIsLeftIsNeverNegative() {
        assertThat(Money.dollars(10).less(Money.dollars(3))).isEqualTo(Money.dollars(7));
        assertThat(Money.dollars(3).less(Money.dollars(10))).isEqualTo(Money.NONE);
    }

    @Test
    void roundsUpToAStep() {
        Money ten = Money.cents(BigDecimal.TEN);
        assertThat(Money.NONE.upTo(ten)).isEqualTo(Money.NONE);
        assertThat(new Money(1).upTo(ten)).isEqualTo(ten);
        assertThat(ten.upTo(ten)).isEqualTo(ten);
        assertThat(Money.cents(new BigDecimal("10.001")).upTo(ten)).isEqualTo(ten.times(2));
    }
}
