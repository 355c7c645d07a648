package ca.astrogrowth.content.quality;

import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks a draft through the gates; each that stays shut quotes the words that shut it. */
final class Gates {

    /** LinkedIn takes 3,000 characters; how it counts what we escape is not written anywhere. */
    static final int LONGEST = 2900;

    /** The rest would tell a person nothing new. */
    private static final int MOST_QUOTES = 5;

    private static final Patterns PROFANITY = Patterns.named("profanity");

    private Gates() {}

    static List<Obstacle> shut(Draft draft, Industry trade, Facts facts) {
        Said said = Said.of(draft, Sources.trusted(facts));
        List<Obstacle> shut = new ArrayList<>();
        close(shut, Gate.SOURCE, Sources.giveOrders(facts));
        close(shut, Gate.CLAIM, Claims.unproved(said));
        close(shut, Gate.NUMBER, Numbers.invented(said));
        close(shut, Gate.AWARD, Boasts.awards(said));
        close(shut, Gate.SUPERLATIVE, Boasts.superlatives(said));
        close(shut, Gate.OFFER, Boasts.offers(said));
        close(shut, Gate.LINK, Links.foreign(said));
        close(shut, Gate.PROFANITY, PROFANITY.in(said.besideNames()));
        close(shut, Gate.LENGTH, draft.text().whole().length() > LONGEST ? Stream.of("") : Stream.empty());
        close(shut, Gate.LANGUAGE, language(said));
        TradeRules.of(trade).broken(said).forEach(shut::add);
        return shut;
    }

    private static Stream<String> language(Said said) {
        boolean french = Language.isFrench(Relevance.prose(said.draft().text()));
        return Stream.concat(
                Language.foreign(said),
                french
                        ? Stream.empty()
                        : Stream.of(Passage.cut(said.draft().text().hook())));
    }

    private static void close(List<Obstacle> shut, Gate gate, Stream<String> quotes) {
        quotes.distinct()
                .limit(MOST_QUOTES)
                .map(quote -> Obstacle.of(gate.code(), quote))
                .forEach(shut::add);
    }
}
