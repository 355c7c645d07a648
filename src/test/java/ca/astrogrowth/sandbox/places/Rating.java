package ca.astrogrowth.sandbox.places;

import java.util.Optional;

/** @param stars 1 to 5, one decimal */
public record Rating(double stars, int reviews) {

    /** Ratings crowd around 4.3, numbers of reviews have a long tail, and one place in eight has neither. */
    static Optional<Rating> derivedFrom(String id) {
        if (Seed.oneIn(8, "rated:" + id)) {
            return Optional.empty();
        }
        int mood = Seed.below(10, "stars:" + id) + Seed.below(10, "more:" + id);
        double stars = Math.round(34 + mood * 0.9) / 10.0;
        double tail = Math.pow(Seed.below(1000, "reviews:" + id) / 1000.0, 3);
        return Optional.of(new Rating(Math.min(5, stars), 1 + (int) (tail * 1800)));
    }

    double prominence() {
        return stars * Math.log1p(reviews);
    }
}
