package ca.astrogrowth.leads.register;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.ScoreLine;
import ca.astrogrowth.leads.facts.Fact;
import ca.astrogrowth.leads.facts.Facts;
import ca.astrogrowth.leads.facts.Field;
import ca.astrogrowth.leads.facts.Source;
import ca.astrogrowth.leads.facts.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class LeadScoreTests {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String EMAIL = "allo@bistro.example";
    private static final String PHONE = "514 555-0123";
    private static final String SITE = "https://bistro.example/";
    private static final BigDecimal RATING = new BigDecimal("4.5");

    @Example
    void goesFromNothingToOneHundred() {
        assertThat(new Known(null, null, null, null, null).total()).isZero();
        assertThat(new Known(EMAIL, PHONE, RATING, 12, SITE).total()).isEqualTo(100);
    }

    @Example
    void hasTheWeightsOfThePlan() {
        assertThat(new Known(null, PHONE, RATING, 0, SITE).score().reasons())
                .containsExactly(
                        new ScoreLine("email", 0, 30),
                        new ScoreLine("phone", 20, 20),
                        new ScoreLine("rating", 20, 20),
                        new ScoreLine("reviews", 0, 15),
                        new ScoreLine("website", 15, 15));
    }

    @Example
    void givesNothingForWhatIsNotValid() {
        assertThat(new Known("pas une adresse", "12", new BigDecimal("7"), -3, "javascript:alert(1)").total())
                .isZero();
    }

    @Example
    void givesNothingForAnAddressThatWasGuessed() {
        Fact guessed = Fact.of(Field.EMAIL, EMAIL, Source.HUNTER, NOW).standing(Standing.NO_BASIS);

        assertThat(LeadScore.of(Portrait.of(List.of(guessed), NOW)).total().value())
                .isZero();
    }

    @Property
    void isTheSumOfItsReasons(@ForAll("known") Known known) {
        LeadScore score = known.score();

        assertThat(score.total().value())
                .isEqualTo(score.reasons().stream().mapToInt(ScoreLine::points).sum());
        assertThat(score.reasons()).allMatch(line -> line.points() == 0 || line.points() == line.of());
        assertThat(score.reasons().stream().mapToInt(ScoreLine::of).sum()).isEqualTo(100);
    }

    @Property
    void neverFallsWhenMoreIsKnown(@ForAll("known") Known known) {
        int before = known.total();

        assertThat(known.withEmail().total()).isGreaterThanOrEqualTo(before);
        assertThat(known.withPhone().total()).isGreaterThanOrEqualTo(before);
        assertThat(known.withEmail().total() - before).isEqualTo(known.email == null ? 30 : 0);
    }

    @Provide
    Arbitrary<Known> known() {
        return Combinators.combine(
                        Arbitraries.just(EMAIL).injectNull(0.5),
                        Arbitraries.just(PHONE).injectNull(0.5),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ONE, new BigDecimal(5))
                                .ofScale(1)
                                .injectNull(0.3),
                        Arbitraries.integers().between(0, 5_000).injectNull(0.3),
                        Arbitraries.just(SITE).injectNull(0.5))
                .as(Known::new);
    }

    record Known(
            @Nullable String email,
            @Nullable String phone,
            @Nullable BigDecimal rating,
            @Nullable Integer reviews,
            @Nullable String website) {

        LeadScore score() {
            List<Fact> facts = Facts.from(Source.IMPORT, NOW)
                    .email(email)
                    .phone(phone)
                    .rating(rating)
                    .reviews(reviews)
                    .website(website)
                    .list();
            return LeadScore.of(Portrait.of(facts, NOW));
        }

        int total() {
            return score().total().value();
        }

        Known withEmail() {
            return new Known(EMAIL, phone, rating, reviews, website);
        }

        Known withPhone() {
            return new Known(email, PHONE, rating, reviews, website);
        }
    }
}
