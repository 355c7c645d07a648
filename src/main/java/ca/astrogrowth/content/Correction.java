package ca.astrogrowth.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One correction of a remark, chosen. */
public record Correction(Part part, int start, int end, String replacement) {

    boolean isOf(List<Remark> remarks) {
        return remarks.stream()
                .anyMatch(remark -> remark.part() == part
                        && remark.start() == start
                        && remark.end() == end
                        && remark.corrections().contains(replacement));
    }

    /** In the order of the text; of two that overlap, the first. */
    static List<Correction> apart(List<Correction> corrections) {
        List<Correction> apart = new ArrayList<>();
        corrections.stream()
                .sorted(Comparator.comparing(Correction::part).thenComparing(Correction::start))
                .filter(next -> apart.isEmpty() || !next.overlaps(apart.getLast()))
                .forEach(apart::add);
        return apart;
    }

    private boolean overlaps(Correction earlier) {
        return earlier.part == part && start < earlier.end;
    }

    PostText in(PostText text) {
        return switch (part) {
            case HOOK -> new PostText(in(text.hook()), text.body(), text.callToAction(), text.hashtags());
            case BODY -> new PostText(text.hook(), in(text.body()), text.callToAction(), text.hashtags());
            case CALL_TO_ACTION -> new PostText(text.hook(), text.body(), in(text.callToAction()), text.hashtags());
        };
    }

    private String in(String words) {
        return words.substring(0, start) + replacement + words.substring(end);
    }
}
