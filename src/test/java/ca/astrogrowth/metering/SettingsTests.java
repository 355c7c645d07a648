package ca.astrogrowth.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.astrogrowth.common.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTests {

    static final Prices PRICES = bind(Map.of(), "astrogrowth.metering.prices", Prices.class);
    static final Caps CAPS = bind(Map.of(), "astrogrowth.metering.caps", Caps.class);

    @Test
    void pricesHaveTheseDefaults() {
        assertThat(PRICES)
                .isEqualTo(new Prices(
                        new BigDecimal("0"),
                        new BigDecimal("4.9"),
                        new BigDecimal("2.8"),
                        new BigDecimal("3.43"),
                        new BigDecimal("1.715"),
                        new BigDecimal("0.01"),
                        new BigDecimal("42"),
                        new BigDecimal("350"),
                        new BigDecimal("4.8")));
        assertThat(PRICES.of(Charge.PLACES_IDS)).isEqualTo(Money.NONE);
        assertThat(PRICES.of(Charge.HUNTER_VERIFICATION)).isEqualTo(new Money(1_715));
    }

    /** At 1.40 Canadian dollars for a US dollar. */
    @Test
    void pricesAreTheListPricesInCanadianCents() {
        assertThat(PRICES.of(Charge.PLACES_PAGE).times(1_000)).isEqualTo(Money.dollars(49));
        assertThat(PRICES.of(Charge.PLACES_DETAILS).times(1_000)).isEqualTo(Money.dollars(28));
        assertThat(PRICES.of(Charge.HUNTER_SEARCH).times(2_000)).isEqualTo(Money.dollars(new BigDecimal("68.60")));
        assertThat(PRICES.of(Charge.HUNTER_VERIFICATION).times(2)).isEqualTo(PRICES.of(Charge.HUNTER_SEARCH));
        assertThat(PRICES.of(Charge.GEMINI_INPUT, 1_000_000)).isEqualTo(Money.dollars(new BigDecimal("0.42")));
        assertThat(PRICES.of(Charge.GEMINI_OUTPUT, 1_000_000)).isEqualTo(Money.dollars(new BigDecimal("3.50")));
    }

    @Test
    void aTokenIsNotForNothing() {
        assertThat(PRICES.of(Charge.GEMINI_INPUT, 1)).isEqualTo(new Money(1));
        assertThat(PRICES.of(Charge.GEMINI_INPUT, 2_500)).isEqualTo(new Money(105));
    }

    @Test
    void capsHaveTheseDefaults() {
        assertThat(CAPS).isEqualTo(new Caps(new BigDecimal("40"), new BigDecimal("240")));
    }

    @Test
    void aPriceThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> bind(
                        Map.of("astrogrowth.metering.prices.places-page", "-4.9"),
                        "astrogrowth.metering.prices",
                        Prices.class))
                .isInstanceOf(BindException.class);
    }

    private static <T> T bind(Map<String, String> values, String prefix, Class<T> type) {
        return new Binder(new MapConfigurationPropertySource(values)).bindOrCreate(prefix, type);
    }
}
