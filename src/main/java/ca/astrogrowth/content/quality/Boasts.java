package ca.astrogrowth.content.quality;

import java.util.stream.Stream;

/** Finds what a business may only say when it can prove it: awards, superlatives, offers. */
final class Boasts {

    private static final Patterns AWARDS = Patterns.named("awards");
    private static final Patterns SUPERLATIVES = Patterns.named("superlatives");
    private static final Patterns OFFERS = Patterns.named("offers");

    private Boasts() {}

    /** No name proves an award: whoever fills in a directory chooses the name. */
    static Stream<String> awards(Said said) {
        return AWARDS.in(said.passage());
    }

    static Stream<String> superlatives(Said said) {
        return SUPERLATIVES.in(said.besideNames());
    }

    static Stream<String> offers(Said said) {
        return OFFERS.in(said.besideNames());
    }
}
