package ca.astrogrowth.accounts;

import ca.astrogrowth.messaging.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for letters about the way in. */
@Component
class DoorLetters {

    private final People people;
    private final Outbox outbox;
    private final Platform platform;

    DoorLetters(People people, Outbox outbox, Platform platform) {
        this.people = people;
        this.outbox = outbox;
        this.platform = platform;
    }

    /** The outbox is a workspace's; a person's letters go by the first of theirs. */
    void ask(UUID person, DoorLetterAsked.Kind kind) {
        people.memberships(person).stream()
                .findFirst()
                .map(People.Membership::tenant)
                .ifPresent(workspace -> platform.run(
                        workspace,
                        () -> outbox.append(
                                DoorLetterAsked.TOPIC, new DoorLetterAsked(workspace.value(), person, kind))));
    }
}
