package ca.astrogrowth.ui.kit;

import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people here write them: {@code 1 234} in French, {@code 1,234} in English. */
public final class Numbers {

    private Numbers() {}

    public static String whole(long value, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    public static String oneDecimal(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
