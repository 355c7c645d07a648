package ca.astrogrowth.ui;

import ca.astrogrowth.content.ContentStatus;
import ca.astrogrowth.content.ContentView;
import ca.astrogrowth.notifications.LetterKind;
import ca.astrogrowth.notifications.LetterLink;
import ca.astrogrowth.notifications.LetterLink.Action;
import ca.astrogrowth.notifications.LetterStops.Standing;
import java.util.EnumMap;
import java.util.Map;

/** Letters and what they lead to. */
final class GivenLetter {

    static final Map<LetterKind, Boolean> CHOICES = new EnumMap<>(Map.of(
            LetterKind.WAITING, true,
            LetterKind.TROUBLE, true,
            LetterKind.CONNECTION, true,
            LetterKind.LEADS, true,
            LetterKind.PUBLISHED, false));

    private static final ContentView CONTENT = Given.content(1, "Chez Léonie", ContentStatus.PENDING, 90);

    static final LetterLink DONE = new LetterLink.Done(Action.APPROVE, CONTENT.id());

    private GivenLetter() {}

    /** @param token says what it leads to */
    static LetterLink link(String token) {
        return switch (token) {
            case "approuver" -> new LetterLink.Open(Action.APPROVE, CONTENT, "Bistro Marie");
            case "rejeter" -> new LetterLink.Open(Action.REJECT, CONTENT, "Bistro Marie");
            case "servi" -> new LetterLink.Used(Action.APPROVE, CONTENT.id());
            case "autre" -> new LetterLink.Changed(CONTENT.id());
            case "fait" -> new LetterLink.Decided(CONTENT.id(), ContentStatus.REJECTED);
            case "jumeau" -> new LetterLink.Twin(CONTENT.id(), "Café Boréal");
            default -> new LetterLink.Dead();
        };
    }

    static Standing standing(boolean wanted) {
        return new Standing(LetterKind.WAITING, "Bistro Marie", wanted);
    }
}
