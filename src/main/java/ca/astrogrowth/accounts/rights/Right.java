package ca.astrogrowth.accounts.rights;

import static ca.astrogrowth.accounts.rights.Role.APPROVER;
import static ca.astrogrowth.accounts.rights.Role.EDITOR;
import static ca.astrogrowth.accounts.rights.Role.OWNER;
import static ca.astrogrowth.accounts.rights.Role.READER;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The table of rights: what can be done in a workspace, and the roles that may. There is no other. */
public enum Right {
    /** Sees all that is in the workspace. */
    READ(OWNER, EDITOR, APPROVER, READER),
    /** Ticks off what the workspace was told; it is ticked off for everybody. */
    NOTICES(OWNER, EDITOR, APPROVER),
    /** Approves and rejects contents, and takes such a decision back. Not who writes them: four eyes. */
    APPROVE(OWNER, APPROVER),
    /** Stops all publishing, and lets it go on. */
    PAUSE(OWNER, EDITOR, APPROVER),
    /** Makes and changes campaigns, leads, contents and figures. */
    WRITE(OWNER, EDITOR),
    /** Says when and in whose name what is approved goes out, and takes it out again. */
    SCHEDULE(OWNER, EDITOR),
    /** Takes lists of people and businesses out of the house. */
    EXPORT(OWNER, EDITOR),
    /** Lets a campaign spend more than was foreseen. */
    BUDGET(OWNER),
    /** Changes the business profile, its voice, its rhythm and what is approved without being looked at. */
    SETTINGS(OWNER),
    /** Connects and disconnects LinkedIn. */
    LINKEDIN(OWNER),
    /** Invites people, changes what they are, removes them. */
    PEOPLE(OWNER),
    /** Reads who did what in the workspace, when and from where. */
    JOURNAL(OWNER),
    /** Takes everything of the workspace out of the house, or has all of it erased. */
    OWN_DATA(OWNER);

    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Set.copyOf(List.of(roles));
    }

    boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
