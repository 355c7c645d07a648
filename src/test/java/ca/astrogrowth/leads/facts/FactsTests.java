package ca.astrogrowth.leads.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Test
    void keepsWhatIsValid() {
        List<Fact> facts = facts().text(Field.NAME, " Bistro du Coin ")
                .address("12, rue Saint-Denis, Montréal, QC h2x1l4, Canada")
                .phone("514 555-0123")
                .website("bistro.example/menu")
                .rating(new BigDecimal("4.46"))
                .reviews(12)
                .location(45.5, -73.6)
                .list();

        assertThat(facts)
                .extracting(Fact::field, Fact::value)
                .contains(
                        tuple(Field.NAME, "Bistro du Coin"),
                        tuple(Field.POSTAL_CODE, "H2X 1L4"),
                        tuple(Field.PHONE, "+15145550123"),
                        tuple(Field.WEBSITE, "https://bistro.example/menu"),
                        tuple(Field.RATING, "4.5"),
                        tuple(Field.REVIEWS, "12"),
                        tuple(Field.LOCATION, "45.5,-73.6"));
    }

    @Test
    void googlesValuesEndAfterThirtyDaysAndOursDoNot() {
        assertThat(Fact.of(Field.NAME, "Bistro", Source.GOOGLE_PLACES, NOW).expiresAt())
                .isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(Fact.of(Field.NAME, "Bistro", Source.WEBSITE, NOW).expiresAt())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://b.example/", "https://", "http://a b", "bistro", "u:p@b.example"})
    void hasNoSiteThatABrowserCouldNotOpenSafely(String website) {
        assertThat(facts().website(website).list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appelez-nous", "12", " "})
    void hasNoTelephoneThatCannotBeOne(String phone) {
        assertThat(facts().phone(phone).list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.9", "5.1", "-1"})
    void hasNoRatingThatCannotBeOne(BigDecimal rating) {
        assertThat(facts().rating(rating).list()).isEmpty();
    }

    @Test
    void keepsOneLineWithoutWhatCannotBeSeen() {
        assertThat(Facts.clean("Chez\u0000 Marie\u202e\n 🍕")).contains("Chez Marie 🍕");
        assertThat(Facts.clean("é".repeat(900)).orElseThrow()).hasSize(500);
    }

    private static Facts facts() {
        return Facts.from(Source.IMPORT, NOW);
    }
}
