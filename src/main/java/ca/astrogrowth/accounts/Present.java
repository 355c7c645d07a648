package ca.astrogrowth.accounts;

import ca.astrogrowth.accounts.rights.NotAllowedException;
import ca.astrogrowth.accounts.rights.Right;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person in whose name the work at hand is done, with what they are in the workspace since their request came in.
 * Nobody: the house works by itself, for a tenant that its own code has bound, or for strangers, who have none.
 */
public final class Present {

    private Present() {}

    public static Optional<SignedIn> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    public static boolean may(Right right) {
        return person().filter(who -> !who.role().may(right)).isEmpty();
    }

    /** @throws NotAllowedException if somebody is there who may not */
    public static void require(Right right) {
        person().filter(who -> !who.role().may(right)).ifPresent(who -> {
            throw new NotAllowedException(right, who.role());
        });
    }
}
