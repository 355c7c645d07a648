package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.InvitationRows.Row;
import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.common.EmailAddress;
import ca.astrogrowth.common.UuidV7;
import ca.astrogrowth.messaging.Outbox;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Asks people into the current workspace, by letter. Whether somebody is known elsewhere makes no difference that who
 * invites could see.
 */
@Service
@Needs(Right.PEOPLE)
public class Invitations {

    private static final Duration VALIDITY = Duration.ofDays(7);

    private final InvitationRows rows;
    private final InvitationLinks links;
    private final Memberships memberships;
    private final Outbox outbox;
    private final Turnstile turnstile;
    private final Platform platform;
    private final Clock clock;

    Invitations(
            InvitationRows rows,
            InvitationLinks links,
            Memberships memberships,
            Outbox outbox,
            Turnstile turnstile,
            Platform platform,
            Clock clock) {
        this.rows = rows;
        this.links = links;
        this.memberships = memberships;
        this.outbox = outbox;
        this.turnstile = turnstile;
        this.platform = platform;
        this.clock = clock;
    }

    /** Those that are not answered yet, in the order in which they were asked. */
    public List<Invitation> list() {
        TenantId workspace = TenantContext.current();
        return platform.call(() -> rows.of(workspace)).stream().map(this::shown).toList();
    }

    /**
     * An address that waits already gets another letter, as what it is asked to be now.
     *
     * @throws AlreadyMemberException if they belong to the workspace
     * @throws TooManyAttemptsException if the address was sent too many letters, or the workspace sent too many
     */
    public Invitation invite(EmailAddress email, Role role) {
        TenantId workspace = TenantContext.current();
        boolean there = platform.call(() -> memberships.members(workspace)).stream()
                .anyMatch(member -> member.email().equals(email.value()));
        if (there) {
            throw new AlreadyMemberException();
        }
        turnstile.take(Door.INVITATION, email.value(), workspace.value());
        return sent(platform.call(() -> put(workspace, email, role)));
    }

    /** One at a time in a workspace: an address waits once. */
    private Row put(TenantId workspace, EmailAddress email, Role role) {
        memberships.holdOwners(workspace);
        return rows.waiting(workspace, email.value())
                .flatMap(rows::hold)
                .map(before -> put(before, role))
                .orElseGet(() -> put(fresh(workspace, email, role), role));
    }

    /**
     * Another letter; the link of the one before is over.
     *
     * @throws NoSuchElementException if there is no such invitation in the workspace
     * @throws TooManyAttemptsException as for {@link #invite}
     */
    public Invitation sendAgain(UUID id) {
        TenantId workspace = TenantContext.current();
        Row known = platform.call(() -> rows.find(id))
                .filter(row -> row.tenant().equals(workspace))
                .orElseThrow();
        turnstile.take(Door.INVITATION, known.email(), workspace.value());
        return sent(platform.call(
                () -> rows.hold(id).map(row -> put(row, row.role())).orElseThrow()));
    }

    /** @throws NoSuchElementException if there is no such invitation in the workspace */
    public void revoke(UUID id) {
        TenantId workspace = TenantContext.current();
        if (!platform.call(() -> rows.revoke(id, workspace))) {
            throw new NoSuchElementException("No such invitation");
        }
    }

    private Row fresh(TenantId workspace, EmailAddress email, Role role) {
        Instant now = clock.instant();
        return new Row(UuidV7.next(), workspace, "", email.value(), role, null, null, "", 0, now, now);
    }

    private Row put(Row before, Role role) {
        Instant until = clock.instant().plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS);
        Row row = new Row(
                before.id(),
                before.tenant(),
                before.workspace(),
                before.email(),
                role,
                Present.person().map(SignedIn::person).orElse(before.invitedBy()),
                before.host(),
                "",
                before.letters() + 1,
                before.createdAt(),
                until);
        rows.put(row, Fingerprint.of(links.seal(row.id(), row.letters(), until)), row.createdAt());
        return row;
    }

    private Invitation sent(Row row) {
        platform.run(
                row.tenant(),
                () -> outbox.append(
                        InvitationAsked.TOPIC, new InvitationAsked(row.tenant().value(), row.id(), row.letters())));
        return shown(row);
    }

    private Invitation shown(Row row) {
        boolean over = !clock.instant().isBefore(row.expiresAt());
        return new Invitation(row.id(), row.email(), row.role(), row.createdAt(), row.expiresAt(), over);
    }
}
