package ca.astrogrowth.ui.kit;

import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Figures as people here write them: {@code 1 234} in French, {@code 1,234} in English. */
public final class Numbers {

    private static final Currency CANADIAN = Currency.getInstance("CAD");

    private Numbers() {}

    public static String whole(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 0,84 $}, {@code 10 $}: up to the next cent, so that nobody has spent more than it says. */
    public static String dollars(Money amount, Locale locale) {
        BigDecimal dollars = amount.inDollars();
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(CANADIAN);
        format.setRoundingMode(RoundingMode.UP);
        int decimals = dollars.scale() == 0 ? 0 : CANADIAN.getDefaultFractionDigits();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(dollars);
    }

    public static String oneDecimal(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** {@code 4,1 %} */
    public static String percent(double fraction, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(fraction);
    }

    /** {@code +12 %}, {@code −8 %}: with a minus sign, which is as wide as the plus. */
    public static String change(double fraction, Locale locale) {
        long percent = Math.round(fraction * 100);
        String sign = percent > 0 ? "+" : percent < 0 ? "\u2212" : "";
        return sign + NumberFormat.getPercentInstance(locale).format(Math.abs(percent) / 100d);
    }
}
