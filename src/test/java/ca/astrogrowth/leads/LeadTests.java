package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.source.Place;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTests {

    @Test
    void keepsWhatIsValidAsFacts() {
        Lead lead = Lead.of(place("+1 514-555-0123", "https://bistro.example/menu"));

        assertThat(lead.facts())
                .containsEntry("name", "Bistro du Coin")
                .containsEntry("phone", "+15145550123")
                .containsEntry("website", "https://bistro.example/menu")
                .containsEntry("rating", "4.5")
                .containsEntry("reviews", "12")
                .containsEntry("location", "45.5,-73.6")
                .doesNotContainKey("category")
                .doesNotContainKey("email");
        assertThat(lead.score().total().value()).isEqualTo(70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appelez-nous", "12"})
    void hasNoPhoneWhenTheNumberCannotBeOne(String phone) {
        Lead lead = Lead.of(place(phone, null));

        assertThat(lead.phone()).isNull();
        assertThat(lead.facts()).doesNotContainKey("phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://bistro.example/", "bistro.example", "https://", "http://a b"})
    void hasNoWebsiteThatABrowserCouldNotOpenSafely(String website) {
        assertThat(Lead.of(place(null, website)).website()).isNull();
    }

    @Test
    void acceptsAPlaceOfWhichOnlyTheNameIsKnown() {
        Lead lead = Lead.of(new Place("ChIJ1", " Chez Nous ", null, null, null, null, null, null, null, null, false));

        assertThat(lead.facts()).containsOnlyKeys("name").containsEntry("name", "Chez Nous");
        assertThat(lead.score().total().value()).isZero();
        assertThat(Objects.requireNonNull(lead.id()).version()).isEqualTo(7);
    }

    private static Place place(@Nullable String phone, @Nullable String website) {
        return new Place(
                "ChIJ1",
                "Bistro du Coin",
                null,
                "12, rue Saint-Denis",
                "Montréal",
                phone,
                website,
                new BigDecimal("4.5"),
                12,
                "45.5,-73.6",
                false);
    }
}
