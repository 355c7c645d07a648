package ca.astrogrowth.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The links of letters about the way in. Each names the person and how often their password had changed: the next change
 * ends all that are out.
 */
@Service
public class DoorLinks {

    private static final String CONFIRM = "confirm";
    private static final String RESET = "reset";
    private static final Duration TO_CONFIRM = Duration.ofHours(48);
    private static final Duration TO_RESET = Duration.ofHours(1);

    private final Persons persons;
    private final Platform platform;
    private final SignedLinks links;
    private final Clock clock;

    DoorLinks(Persons persons, Platform platform, SignedLinks links, Clock clock) {
        this.persons = persons;
        this.platform = platform;
        this.links = links;
        this.clock = clock;
    }

    /** Who is to read a letter, and with which token; empty when it has become pointless. */
    public Optional<Reader> reader(UUID id, DoorLetterAsked.Kind kind) {
        return platform.call(() -> persons.findById(id))
                .filter(person -> kind != DoorLetterAsked.Kind.CONFIRM || !person.isConfirmed())
                .map(person -> new Reader(
                        person.name(), person.email(), person.language().orElse("fr"), token(person, kind)));
    }

    private String token(Person person, DoorLetterAsked.Kind kind) {
        return switch (kind) {
            case CONFIRM -> seal(CONFIRM, person, TO_CONFIRM);
            case RESET -> seal(RESET, person, TO_RESET);
            case KNOWN, CHANGED, STEP_ON, STEP_OFF, RECOVERED, PASSKEY_ADDED, PASSKEY_REMOVED -> "";
        };
    }

    private String seal(String purpose, Person person, Duration validity) {
        List<String> parts = List.of(person.id().toString(), String.valueOf(person.credentials()));
        return links.seal(purpose, parts, clock.instant().plus(validity));
    }

    Optional<Claim> confirmation(String token) {
        return links.open(CONFIRM, token).map(Claim::of);
    }

    Optional<Claim> reset(String token) {
        return links.open(RESET, token).map(Claim::of);
    }

    /**
     * @param language {@code fr} or {@code en}
     * @param token the last part of the link's address, or empty
     */
    public record Reader(String name, String email, String language, String token) {}

    /** What a link that comes back says. */
    record Claim(UUID person, int credentials) {

        static Claim of(List<String> parts) {
            return new Claim(UUID.fromString(parts.get(0)), Integer.parseInt(parts.get(1)));
        }

        boolean isOf(Person known) {
            return known.credentials() == credentials;
        }
    }
}
