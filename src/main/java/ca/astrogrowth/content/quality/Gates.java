package ca.astrogrowth.content.quality;

import ca.astrogrowth.content.Obstacle;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.ArrayList;
import java.util.List;

/** Walks a draft through the gates. */
final class Gates {

    /** LinkedIn takes 3,000 characters; how it counts what we escape is not written anywhere. */
    static final int LONGEST = 2900;

    private Gates() {}

    static List<Obstacle> shut(Draft draft, Facts facts) {
        String whole = draft.text().whole();
        List<Obstacle> shut = new ArrayList<>();
        close(shut, Gate.CLAIM, !proved(draft, facts));
        close(shut, Gate.NUMBER, Numbers.invented(whole, facts));
        close(shut, Gate.AWARD, Boasts.award(whole, facts));
        close(shut, Gate.SUPERLATIVE, Boasts.superlative(whole, facts));
        close(shut, Gate.OFFER, Boasts.offer(whole, facts));
        close(shut, Gate.LINK, Links.foreign(whole, facts));
        close(shut, Gate.LENGTH, whole.length() > LONGEST);
        close(shut, Gate.LANGUAGE, !Language.isFrench(Relevance.prose(draft.text())));
        return shut;
    }

    /** A post about a business that claims nothing at all has not been honest about what it says. */
    private static boolean proved(Draft draft, Facts facts) {
        return !draft.claims().isEmpty() && draft.claims().stream().allMatch(claim -> facts.has(claim.fact()));
    }

    private static void close(List<Obstacle> shut, Gate gate, boolean closed) {
        if (closed) {
            shut.add(Obstacle.of(gate.code(), ""));
        }
    }
}
