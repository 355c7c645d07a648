package ca.astrogrowth.accounts;

import ca.astrogrowth.common.Score;
import ca.astrogrowth.journal.Change;
import java.util.List;

/**
 * What the workspace chose.
 *
 * @param approval whose yes a content needs: one approver's unless somebody chose otherwise
 * @param threshold the lowest quality score that is approved without a person, where nobody's yes is needed
 */
public record Preferences(ApprovalMode approval, Score threshold) {

    /** Whether a content of this quality is approved without being looked at. */
    public boolean approvesByItself() {
        return approval == ApprovalMode.NONE;
    }

    /** What is different in another, for the journal. */
    List<Change> differences(Preferences now) {
        return new Change.Differences()
                .field("approval_mode", approval.code(), now.approval.code())
                .field("threshold", threshold.value(), now.threshold.value())
                .found();
    }
}
