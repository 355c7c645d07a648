package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.Needs;
import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.accounts.rights.Right;
import ca.astrogrowth.accounts.rights.Role;
import ca.astrogrowth.messaging.Hints;
import ca.astrogrowth.tenancy.TenantContext;
import ca.astrogrowth.tenancy.TenantId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;

/**
 * The people of the current workspace. Whatever changes one of them holds its owners meanwhile, so that two who go at the
 * same time do not leave it without one. What somebody is counts from their next request on; their open
 * screens are told.
 */
@Service
@Needs(Right.PEOPLE)
public class TeamMembers {

    private final Memberships memberships;
    private final Hints hints;
    private final Platform platform;

    TeamMembers(Memberships memberships, Hints hints, Platform platform) {
        this.memberships = memberships;
        this.hints = hints;
        this.platform = platform;
    }

    /** In the order in which they joined. */
    public List<Member> list() {
        TenantId workspace = TenantContext.current();
        return platform.call(() -> memberships.members(workspace));
    }

    /**
     * @throws NoSuchElementException if the person is none of this workspace's
     * @throws LastOwnerException if nobody would be left who answers for it
     */
    public void change(UUID person, Role role) {
        holding((workspace, owners) -> {
            requireStillOwner(owners);
            if (role != Role.OWNER) {
                requireAnother(owners, person);
            }
            found(memberships.change(person, workspace, role));
        });
    }

    /** As {@link #change}; their open sessions and tokens end. */
    public void remove(UUID person) {
        holding((workspace, owners) -> {
            requireStillOwner(owners);
            requireAnother(owners, person);
            found(memberships.remove(person, workspace));
        });
    }

    /**
     * Somebody else answers for the workspace; whoever does so now goes on as an editor.
     *
     * @throws NoSuchElementException if the person is none of this workspace's, or is who hands over
     */
    public void handOver(UUID person) {
        UUID before = me();
        holding((workspace, owners) -> {
            requireStillOwner(owners);
            found(!person.equals(before) && memberships.change(person, workspace, Role.OWNER));
            memberships.change(before, workspace, Role.EDITOR);
        });
    }

    /**
     * The person at hand goes.
     *
     * @throws LastOwnerException if nobody would be left who answers for it
     */
    @Needs(Right.READ)
    public void leave() {
        UUID person = me();
        holding((workspace, owners) -> {
            requireAnother(owners, person);
            found(memberships.remove(person, workspace));
        });
    }

    private void holding(BiConsumer<TenantId, Set<UUID>> work) {
        TenantId workspace = TenantContext.current();
        platform.call(() -> {
            work.accept(workspace, memberships.holdOwners(workspace));
            return workspace;
        });
        platform.run(workspace, hints::changed);
    }

    /** They were when they asked; another owner may have been faster. */
    private void requireStillOwner(Set<UUID> owners) {
        Present.person().filter(who -> !owners.contains(who.person())).ifPresent(who -> {
            Role now = memberships.of(who.person()).stream()
                    .filter(one -> one.tenant().equals(who.tenant()))
                    .map(People.Membership::role)
                    .findFirst()
                    .orElse(Role.READER);
            throw new NotAllowedException(Right.PEOPLE, now);
        });
    }

    private static void requireAnother(Set<UUID> owners, UUID person) {
        if (owners.equals(Set.of(person))) {
            throw new LastOwnerException();
        }
    }

    private static void found(boolean there) {
        if (!there) {
            throw new NoSuchElementException("Nobody of this workspace");
        }
    }

    private static UUID me() {
        return Present.person().orElseThrow().person();
    }
}
