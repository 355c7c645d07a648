package ca.astrogrowth.content;

import ca.astrogrowth.accounts.Workspace;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.quality.Avoided;
import ca.astrogrowth.content.quality.Judge;
import ca.astrogrowth.content.quality.Verdict;
import ca.astrogrowth.content.text.Draft;
import ca.astrogrowth.content.text.Facts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has the words of a content read: by the judge, for what the workspace does not say, and for a twin. */
@Component
class Reviewing {

    private final Judge judge;
    private final Twins twins;
    private final Workspace workspace;

    Reviewing(Judge judge, Twins twins, Workspace workspace) {
        this.judge = judge;
        this.twins = twins;
        this.workspace = workspace;
    }

    Review of(ContentId content, Draft draft, Industry trade, Facts facts) {
        List<Obstacle> avoided = Avoided.in(draft.text(), workspace.voice().avoid());
        Verdict verdict = judge.words(draft, trade, facts).and(new Verdict(List.of(), avoided, List.of()));
        return new Review(verdict, twins.of(content, draft.text(), facts));
    }
}
