package ca.astrogrowth.content.french;

import ca.astrogrowth.content.Part;
import ca.astrogrowth.content.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A remark that does not know its part yet. */
record Finding(Kind kind, String rule, Span span, String message, List<String> corrections) {

    Finding {
        corrections = List.copyOf(corrections);
    }

    Remark in(Part part) {
        return new Remark(kind.code() + "." + rule, part, span.start(), span.end(), message, corrections);
    }

    /** Of findings that overlap only the first stays; the result is in the order of the text. */
    static List<Finding> apart(Collection<Finding> byImportance) {
        List<Finding> apart = new ArrayList<>();
        for (Finding finding : byImportance) {
            if (apart.stream().noneMatch(taken -> taken.span.overlaps(finding.span))) {
                apart.add(finding);
            }
        }
        apart.sort(Comparator.comparingInt(finding -> finding.span.start()));
        return apart;
    }
}
