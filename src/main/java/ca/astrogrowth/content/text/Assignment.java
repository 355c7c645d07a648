package ca.astrogrowth.content.text;

import ca.astrogrowth.accounts.Voice;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.content.PostText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written.
 *
 * @param facts all that may be said
 * @param wish what a person asked for, in their words
 * @param previous the text that the wish is about
 * @param refusals why earlier posts were not wanted, one sentence each
 * @param unlike posts that this one must not be like
 */
public record Assignment(
        Industry trade,
        Facts facts,
        Voice voice,
        @Nullable String wish,
        @Nullable PostText previous,
        List<String> refusals,
        List<PostText> unlike) {

    public Assignment {
        refusals = List.copyOf(refusals);
        unlike = List.copyOf(unlike);
    }

    public static Assignment of(Industry trade, Facts facts) {
        return new Assignment(trade, facts, Voice.USUAL, null, null, List.of(), List.of());
    }

    public Assignment unlike(PostText other) {
        return new Assignment(trade, facts, voice, wish, previous, refusals, List.of(other));
    }
}
