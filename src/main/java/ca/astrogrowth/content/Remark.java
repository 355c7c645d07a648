package ca.astrogrowth.content;

import java.util.List;

/**
 * Something in the French of a post that can be said or set better.
 *
 * @param rule which rule says so, for those who keep the rules
 * @param start where it begins in its part, in characters
 * @param end where it ends, exclusive
 * @param message one sentence, in French like what it speaks of
 * @param corrections what may stand there instead, best first; none when a person must find it
 */
public record Remark(String rule, Part part, int start, int end, String message, List<String> corrections) {

    public Remark {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A remark is about " + start + " to " + end + "?");
        }
        corrections = List.copyOf(corrections);
    }
}
