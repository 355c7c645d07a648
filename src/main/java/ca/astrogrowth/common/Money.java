package ca.astrogrowth.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Canadian dollars, never less than none. Exact to the thousandth of a cent, because a call to a provider costs less than
 * a cent; whoever shows an amount rounds it.
 *
 * @param millicents thousandths of a cent
 */
public record Money(long millicents) implements Comparable<Money> {

    public static final Money NONE = new Money(0);

    private static final int DECIMALS_OF_A_CENT = 3;
    private static final int DECIMALS_OF_A_DOLLAR = 5;

    public Money {
        if (millicents < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + millicents);
        }
    }

    public static Money dollars(long dollars) {
        return dollars(BigDecimal.valueOf(dollars));
    }

    /** @throws ArithmeticException if it is finer than a thousandth of a cent, or too large */
    public static Money dollars(BigDecimal dollars) {
        return new Money(dollars.movePointRight(DECIMALS_OF_A_DOLLAR).longValueExact());
    }

    /** @throws ArithmeticException if it is finer than a thousandth of a cent, or too large */
    public static Money cents(BigDecimal cents) {
        return new Money(cents.movePointRight(DECIMALS_OF_A_CENT).longValueExact());
    }

    /** @throws ArithmeticException if it overflows */
    public Money plus(Money more) {
        return new Money(Math.addExact(millicents, more.millicents));
    }

    /** @throws ArithmeticException if it overflows */
    public Money times(long count) {
        return new Money(Math.multiplyExact(millicents, count));
    }

    /**
     * What {@code count} cost when {@code lot} of them cost this, rounded up.
     *
     * @throws ArithmeticException if it overflows
     */
    public Money part(long count, long lot) {
        return new Money(Math.ceilDiv(Math.multiplyExact(millicents, count), lot));
    }

    /** What is left of this after {@code spent}: none when that is more. */
    public Money less(Money spent) {
        return new Money(Math.max(0, millicents - spent.millicents));
    }

    /** The next whole multiple of {@code step}, or this when it is one. */
    public Money upTo(Money step) {
        return step.times(Math.ceilDiv(millicents, step.millicents));
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** {@code 84.31}, exact. */
    public BigDecimal inCents() {
        return plain(BigDecimal.valueOf(millicents, DECIMALS_OF_A_CENT));
    }

    /** {@code 0.8431}, exact. */
    public BigDecimal inDollars() {
        return plain(BigDecimal.valueOf(millicents, DECIMALS_OF_A_DOLLAR));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(millicents, other.millicents);
    }
}
