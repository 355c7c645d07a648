package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NeedsNothing;
import ca.astrogrowth.accounts.rights.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The links of letters that invite. Each names the invitation and which of its letters it is; it can be made again by who
 * has the key, and only its hash is kept.
 */
@Service
@NeedsNothing("only the post office asks")
public class InvitationLinks {

    private static final String PURPOSE = "invitation";

    private final InvitationRows rows;
    private final Persons persons;
    private final SignedLinks links;
    private final Platform platform;
    private final Clock clock;

    InvitationLinks(InvitationRows rows, Persons persons, SignedLinks links, Platform platform, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.links = links;
        this.platform = platform;
        this.clock = clock;
    }

    /** What a letter says; empty when it has become pointless. @param letter its number */
    public Optional<Guest> guest(UUID id, int letter) {
        return platform.call(() -> rows.find(id)
                .filter(row -> row.letters() == letter && clock.instant().isBefore(row.expiresAt()))
                .map(row -> {
                    Optional<Person> known = persons.findByEmail(row.email());
                    return new Guest(
                            known.map(Person::name).orElse(row.email()),
                            row.email(),
                            known.flatMap(Person::language)
                                    .or(() -> language(row.invitedBy()))
                                    .orElse("fr"),
                            row.host() == null ? row.workspace() : row.host(),
                            row.workspace(),
                            row.role(),
                            seal(row.id(), row.letters(), row.expiresAt()));
                }));
    }

    private Optional<String> language(@Nullable UUID host) {
        return Optional.ofNullable(host).flatMap(persons::findById).flatMap(Person::language);
    }

    String seal(UUID id, int letter, Instant until) {
        return links.seal(PURPOSE, List.of(id.toString(), String.valueOf(letter)), until);
    }

    /** The invitation that a token names, if it is one of ours and not too old; whether it is still good is for its row. */
    Optional<UUID> open(String token) {
        return links.open(PURPOSE, token).map(parts -> UUID.fromString(parts.getFirst()));
    }

    /**
     * @param language {@code fr} or {@code en}
     * @param host who invites
     * @param token the last part of the link's address
     */
    public record Guest(
            String name, String email, String language, String host, String workspace, Role role, String token) {}
}
