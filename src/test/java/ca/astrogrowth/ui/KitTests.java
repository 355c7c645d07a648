package ca.astrogrowth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.Money;
import ca.astrogrowth.common.Slice;
import ca.astrogrowth.ui.kit.Button;
import ca.astrogrowth.ui.kit.Links;
import ca.astrogrowth.ui.kit.Moments;
import ca.astrogrowth.ui.kit.More;
import ca.astrogrowth.ui.kit.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KitTests extends ScreenFixture {

    @Test
    void readsALongListWindowByWindow() {
        More more = new More(150, () -> {});
        press(more);
        press(more);

        Slice<Integer> read = more.read(window ->
                new Slice<>(IntStream.range(0, window.limit()).boxed().toList(), String.valueOf(window.limit())));

        assertThat(read.items()).hasSize(450);
        assertThat(read.next()).isNotNull();
    }

    @Test
    void stopsReadingAtTheEnd() {
        More more = new More(150, () -> {});

        Slice<Integer> read = more.read(window -> new Slice<>(List.of(1, 2, 3), null));

        assertThat(read.items()).hasSize(3);
    }

    @Test
    void strangersAddressesAreLinksOnlyWhenTheyAreOfTheWeb() {
        assertThat(Links.web("https://chez-leonie.example/menu")).isPresent();
        assertThat(Links.web("javascript:alert(1)")).isEmpty();
        assertThat(Links.web("data:text/html,x")).isEmpty();
        assertThat(Links.web("https://a b")).isEmpty();
    }

    @Test
    void daysAreThoseOfQuebec() {
        assertThat(Moments.day(Given.NOW.plusSeconds(50_000), Locale.CANADA_FRENCH))
                .isEqualTo("24 novembre 2026");
    }

    @Test
    void amountsAreUpToTheNextCentAndWholeDollarsAreShort() {
        assertThat(Numbers.dollars(Money.cents(new BigDecimal("83.41")), Locale.CANADA_FRENCH))
                .isEqualTo("0,84\u00a0$");
        assertThat(Numbers.dollars(Money.dollars(10), Locale.CANADA_FRENCH)).isEqualTo("10\u00a0$");
        assertThat(Numbers.dollars(Money.NONE, Locale.CANADA_FRENCH)).isEqualTo("0\u00a0$");
        assertThat(Numbers.dollars(Money.dollars(new BigDecimal("1234.5")), Locale.CANADA))
                .isEqualTo("$1,234.50");
    }

    private static void press(More more) {
        more.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .forEach(Button::click);
    }
}
