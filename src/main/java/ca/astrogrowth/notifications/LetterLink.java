package ca.astrogrowth.notifications;

import ca.astrogrowth.content.ContentId;
import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a link of a letter leads to. */
public sealed interface LetterLink {

    /** There is something to decide. @param business in whose name the post is written */
    record Open(Action action, ContentView content, String business) implements LetterLink {}

    /** It is decided now. */
    record Done(Action action, ContentId content) implements LetterLink {}

    /** It is approved here, and the workspace's client is asked now. */
    record Handed(ContentId content) implements LetterLink {}

    /** It served before, and does not serve again even though the decision was taken back. */
    record Used(Action action, ContentId content) implements LetterLink {}

    /** The post is not any more what the letter showed. */
    record Changed(ContentId content) implements LetterLink {}

    /** Somebody was faster. */
    record Decided(ContentId content, ContentStatus status) implements LetterLink {}

    /** Another post says nearly the same. @param name the business that the other is about */
    record Twin(ContentId content, String name) implements LetterLink {}

    /** It is over, was changed on its way, or is not for this person any more: all of it looks the same from outside. */
    record Dead() implements LetterLink {}

    /** What may be decided. */
    enum Action {
        APPROVE,
        REJECT;

        /** As translation keys have it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The content that it is about, to be looked at in the application. */
    default @Nullable ContentId about() {
        return switch (this) {
            case Open open -> open.content().id();
            case Done done -> done.content();
            case Handed handed -> handed.content();
            case Used used -> used.content();
            case Changed changed -> changed.content();
            case Decided decided -> decided.content();
            case Twin twin -> twin.content();
            case Dead ignored -> null;
        };
    }
}
