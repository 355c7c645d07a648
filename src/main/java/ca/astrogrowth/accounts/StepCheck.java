package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.otp.Totp;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether a code is right. Each serves once: one of the telephone's is newer than all that served, a recovery code is gone
 * afterwards. Wrong ones are counted twice over: in Redis as at every door, and in the row that each try has to hold, because
 * six digits are guessed where nobody counts. Recovery codes cannot be guessed and are counted apart, so that somebody who
 * knows the password, and nobody else gets here, cannot shut both ways at once.
 */
@Component
class StepCheck {

    private final SecondStepRows rows;
    private final Turnstile turnstile;
    private final AttemptLimits limits;
    private final DoorBook book;
    private final DoorLetters letters;
    private final Platform platform;
    private final Clock clock;

    StepCheck(
            SecondStepRows rows,
            Turnstile turnstile,
            AttemptLimits limits,
            DoorBook book,
            DoorLetters letters,
            Platform platform,
            Clock clock) {
        this.rows = rows;
        this.turnstile = turnstile;
        this.limits = limits;
        this.book = book;
        this.letters = letters;
        this.platform = platform;
        this.clock = clock;
    }

    /** @throws TooManyAttemptsException if it was wrong too often */
    boolean passes(Person person, String typed, String client) {
        return RecoveryCodes.looksLike(typed) ? recovers(person, typed, client) : shows(person, typed, client);
    }

    private boolean recovers(Person person, String typed, String client) {
        turnstile.take(Door.RECOVERY, person.email(), client);
        boolean right = platform.call(() -> rows.hold(person.id())
                .flatMap(row -> rows.anyCode(person.id()))
                .filter(kept -> rows.takeCode(person.id(), RecoveryCodes.hash(typed, kept)))
                .map(kept -> {
                    book.recovered(person);
                    return true;
                })
                .orElse(false));
        if (right) {
            turnstile.giveBack(Door.RECOVERY, person.email(), client);
            letters.ask(person.id(), DoorLetterAsked.Kind.RECOVERED);
        }
        return right;
    }

    private boolean shows(Person person, String typed, String client) {
        turnstile.take(Door.CODE, person.email(), client);
        Outcome outcome = platform.call(() -> rows.hold(person.id())
                .map(row -> judge(row, typed.replaceAll("\\s", "")))
                .orElse(Outcome.WRONG));
        switch (outcome) {
            case RIGHT -> turnstile.giveBack(Door.CODE, person.email(), client);
            case TOO_OFTEN -> throw new TooManyAttemptsException();
            case WRONG -> {}
        }
        return outcome == Outcome.RIGHT;
    }

    private Outcome judge(SecondStepRows.Row row, String code) {
        Instant now = clock.instant();
        boolean again =
                row.wrongSince() != null && now.isBefore(row.wrongSince().plus(Door.CODE.period()));
        int before = again ? row.wrong() : 0;
        if (before >= limits.address(Door.CODE)) {
            return Outcome.TOO_OFTEN;
        }
        OptionalLong step = step(row, code, now);
        if (step.isPresent() && step.getAsLong() > row.served()) {
            rows.served(row.person(), step.getAsLong());
            return Outcome.RIGHT;
        }
        rows.wrong(row.person(), before + 1, again ? Objects.requireNonNull(row.wrongSince()) : now);
        return Outcome.WRONG;
    }

    private OptionalLong step(SecondStepRows.Row row, String code, Instant now) {
        return rows.secret(row).map(secret -> Totp.step(secret, code, now)).orElse(OptionalLong.empty());
    }

    boolean isOn(UUID person) {
        return platform.call(() -> rows.find(person)).isPresent();
    }

    private enum Outcome {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }
}
