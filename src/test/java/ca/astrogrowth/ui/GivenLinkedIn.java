package ca.astrogrowth.ui;

import ca.astrogrowth.publishing.LinkedInAccount;
import ca.astrogrowth.publishing.LinkedInAccount.State;
import ca.astrogrowth.publishing.LinkedInApplication;
import ca.astrogrowth.publishing.LinkedInIdentity;
import ca.astrogrowth.publishing.LinkedInIdentity.Kind;
import ca.astrogrowth.publishing.LinkedInStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How workspaces stand with LinkedIn. */
final class GivenLinkedIn {

    static final UUID PROFILE = new UUID(60, 1);
    static final UUID PAGE = new UUID(60, 2);
    private static final UUID MEMBER = new UUID(61, 1);
    private static final UUID COMMUNITY = new UUID(61, 2);

    static final LinkedInStatus NONE = new LinkedInStatus(State.NONE, null, List.of(), 0);

    static final LinkedInStatus CONNECTED =
            new LinkedInStatus(State.CONNECTED, "Marie Tremblay", List.of(member(State.CONNECTED)), 0);

    /** A profile that lives, and a page whose permission ended. */
    static final LinkedInStatus MANY = new LinkedInStatus(
            State.RECONNECT, "Marie Tremblay", List.of(member(State.CONNECTED), community(State.RECONNECT)), 3);

    private GivenLinkedIn() {}

    private static LinkedInAccount member(State state) {
        return new LinkedInAccount(
                MEMBER,
                LinkedInApplication.MEMBER,
                state,
                "Marie Tremblay",
                Given.NOW.plus(Duration.ofDays(58)),
                false,
                Set.of("openid", "profile", "email", "w_member_social"),
                Set.of(),
                Given.NOW,
                List.of(new LinkedInIdentity(PROFILE, MEMBER, Kind.PROFILE, "Marie Tremblay", true, true)));
    }

    private static LinkedInAccount community(State state) {
        return new LinkedInAccount(
                COMMUNITY,
                LinkedInApplication.COMMUNITY,
                state,
                "Marie Tremblay",
                Given.NOW.minus(Duration.ofDays(1)),
                false,
                Set.of("w_organization_social", "rw_organization_admin"),
                Set.of("r_member_postAnalytics"),
                Given.NOW,
                List.of(new LinkedInIdentity(PAGE, COMMUNITY, Kind.PAGE, "Bistro Marie", false, false)));
    }
}
