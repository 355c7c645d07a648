package ca.astrogrowth.leads;

import static org.assertj.core.api.Assertions.assertThat;

import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.PhoneNumber;
import ca.astrogrowth.common.ScoreLine;
import java.math.BigDecimal;
import java.net.URI;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class LeadScoreTests {

    private static final EmailAddress EMAIL = EmailAddress.of("allo@bistro.example");
    private static final PhoneNumber PHONE = new PhoneNumber("+15145550123");
    private static final URI SITE = URI.create("https://bistro.example/");

    @Example
    void goesFromNothingToOneHundred() {
        assertThat(LeadScore.of(null, null, null, null, null).total().value()).isZero();
        assertThat(LeadScore.of(EMAIL, PHONE, new BigDecimal("4.5"), 12, SITE)
                        .total()
                        .value())
                .isEqualTo(100);
    }

    @Example
    void hasTheWeightsOfThePlan() {
        assertThat(LeadScore.of(null, PHONE, new BigDecimal("4.5"), 0, SITE).reasons())
                .containsExactly(
                        new ScoreLine("email", 0, 30),
                        new ScoreLine("phone", 20, 20),
                        new ScoreLine("rating", 20, 20),
                        new ScoreLine("reviews", 0, 15),
                        new ScoreLine("website", 15, 15));
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
        int before = known.score().total().value();

        assertThat(known.withEmail().score().total().value()).isGreaterThanOrEqualTo(before);
        assertThat(known.withPhone().score().total().value()).isGreaterThanOrEqualTo(before);
        assertThat(known.withEmail().score().total().value() - before).isEqualTo(known.email == null ? 30 : 0);
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
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable BigDecimal rating,
            @Nullable Integer reviews,
            @Nullable URI website) {

        LeadScore score() {
            return LeadScore.of(email, phone, rating, reviews, website);
        }

        Known withEmail() {
            return new Known(EMAIL, phone, rating, reviews, website);
        }

        Known withPhone() {
            return new Known(email, PHONE, rating, reviews, website);
        }
    }
}
