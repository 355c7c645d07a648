package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.journal.Change;
import java.util.List;

/**
 * What the workspace chose.
 *
 * @param autoApprove off unless somebody turned it on
 * @param threshold the lowest quality score that is approved without a person
 */
public record Preferences(boolean autoApprove, Score threshold) {

    /** What is different in another, for the journal. */
    List<Change> differences(Preferences now) {
        return new Change.Differences()
                .field("auto_approve", autoApprove, now.autoApprove)
                .field("threshold", threshold.value(), now.threshold.value())
                .found();
    }
}
