package ca.astrogrowth.notifications;

import java.util.UUID;

/**
 * An owner is to get a notice by e-mail. Addresses stay where they are: who is no owner any more when the time comes gets
 * nothing.
 *
 * @param attempt 1 for the first
 */
record LetterDue(UUID noticeId, UUID personId, int attempt) {

    static final String TOPIC = "notice.letter-due";

    static LetterDue first(UUID notice, UUID person) {
        return new LetterDue(notice, person, 1);
    }

    LetterDue again() {
        return new LetterDue(noticeId, personId, attempt + 1);
    }
}
