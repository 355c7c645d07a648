package ca.astrogrowth.leads.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Merging is putting facts together, so what it must be is a property of what is believed of facts. */
class PortraitTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @Property
    void theOrderOfTwoRecordsMakesNoDifference(@ForAll("facts") List<Fact> one, @ForAll("facts") List<Fact> other) {
        assertThat(believed(one, other)).isEqualTo(believed(other, one));
    }

    @Property
    void aRecordThatIsMergedTwiceChangesNothing(@ForAll("facts") List<Fact> one, @ForAll("facts") List<Fact> other) {
        assertThat(believed(one, other, other)).isEqualTo(believed(one, other));
    }

    @Property
    void takingARecordAwayAgainLeavesWhatWasThere(@ForAll("facts") List<Fact> one, @ForAll("facts") List<Fact> other) {
        List<Fact> both = Stream.concat(one.stream(), other.stream()).toList();
        List<Fact> undone = new ArrayList<>(both);
        other.forEach(undone::remove);

        assertThat(believed(undone)).isEqualTo(believed(one));
    }

    @Property
    void nobodyIsBelievedBeforeAPerson(@ForAll("facts") List<Fact> facts) {
        Fact said = Fact.of(Field.PHONE, "+14185550199", Source.PERSON, NOW.minus(Duration.ofDays(900)));

        assertThat(Portrait.of(
                                Stream.concat(
                                                facts.stream().filter(fact -> fact.source() != Source.PERSON),
                                                Stream.of(said))
                                        .toList(),
                                NOW)
                        .value(Field.PHONE))
                .isEqualTo("+14185550199");
    }

    @Example
    void aPersonMaySayThatThereIsNone() {
        Fact found = Fact.of(Field.PHONE, "+15145550123", Source.WEBSITE, NOW);
        Fact none = Fact.of(Field.PHONE, "", Source.PERSON, NOW);

        assertThat(Portrait.of(List.of(found, none), NOW).has(Field.PHONE)).isFalse();
    }

    @Example
    void whatHasExpiredIsNotBelieved() {
        Fact old = Fact.of(Field.RATING, "4.5", Source.GOOGLE_PLACES, NOW.minus(Duration.ofDays(30)));

        assertThat(Portrait.of(List.of(old), NOW).has(Field.RATING)).isFalse();
        assertThat(Portrait.of(List.of(old), NOW.minusMillis(1)).has(Field.RATING))
                .isTrue();
    }

    @Example
    void theAddressOfARoleComesBeforeThatOfAPersonAndBothBeforeOneThatAsksToBeLeftAlone() {
        Fact person = email("marie.tremblay@bistro.example", Standing.PUBLISHED);
        Fact role = email("info@bistro.example", Standing.PUBLISHED);
        Fact quiet = email("allo@bistro.example", Standing.NO_SOLICITATION);
        Fact guess = email("contact@bistro.example", Standing.NO_BASIS);

        assertThat(value(quiet, person, role, guess)).isEqualTo("info@bistro.example");
        assertThat(value(quiet, person, guess)).isEqualTo("marie.tremblay@bistro.example");
        assertThat(value(quiet, guess)).isEqualTo("allo@bistro.example");
        assertThat(Portrait.of(List.of(guess), NOW).has(Field.EMAIL)).isFalse();
    }

    private static Fact email(String address, Standing standing) {
        return Fact.of(Field.EMAIL, address, Source.WEBSITE, NOW).standing(standing);
    }

    private static @Nullable String value(Fact... facts) {
        return Portrait.of(List.of(facts), NOW).value(Field.EMAIL);
    }

    @SafeVarargs
    private static Map<Field, Fact> believed(List<Fact>... records) {
        Portrait portrait =
                Portrait.of(Arrays.stream(records).flatMap(List::stream).toList(), NOW);
        Map<Field, Fact> believed = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Fact fact = portrait.fact(field);
            if (fact != null) {
                believed.put(field, fact);
            }
        }
        return believed;
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Combinators.combine(
                        Arbitraries.of(Field.NAME, Field.PHONE, Field.EMAIL, Field.WEBSITE, Field.RATING),
                        Arbitraries.of("un", "deux", "trois", ""),
                        Arbitraries.of(Source.values()),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(Standing.values()).injectNull(0.5))
                .as(PortraitTests::fact)
                .list()
                .ofMaxSize(8);
    }

    private static Fact fact(Field field, String value, Source source, int days, @Nullable Standing standing) {
        boolean email = field == Field.EMAIL && !value.isEmpty();
        String written = email ? value + "@bistro.example" : value;
        Fact fact = Fact.of(field, written, source, NOW.minus(Duration.ofDays(days)));
        return email && standing != null ? fact.standing(standing) : fact;
    }
}
