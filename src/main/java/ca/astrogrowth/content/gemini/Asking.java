package ca.astrogrowth.content.gemini;

import org.jspecify.annotations.Nullable;

/** How far one question has come: which model is asked, and what went wrong so far. */
final class Asking {

    private final ModelChain models;
    private final int tries;
    private int place;
    private int unusable;
    private @Nullable Trouble busy;
    private @Nullable Trouble before;

    Asking(ModelChain models, int tries) {
        this.models = models;
        this.tries = tries;
    }

    Attempt attempt() {
        return new Attempt(models.at(place), unusable, before);
    }

    /** Makes the next attempt ready, if there is to be one. */
    boolean goesOnAfter(Trouble trouble) {
        before = trouble;
        return switch (trouble.remedy()) {
            case ASK_AGAIN -> ++unusable < tries;
            case ASK_ANOTHER -> next();
            case ASK_ANOTHER_OR_LATER -> passesBy(trouble) && next();
            case ASK_LATER, GIVE_UP -> false;
        };
    }

    /** A model that was only busy counts for more than the one that stood in for it and is gone. */
    Trouble whatEndedIt(Trouble last) {
        return last == Trouble.MODEL && busy != null ? busy : last;
    }

    /** Once: when two models are busy, a third would hardly be at leisure. */
    private boolean passesBy(Trouble trouble) {
        boolean first = busy == null;
        busy = trouble;
        return first;
    }

    private boolean next() {
        return ++place < models.size();
    }
}
