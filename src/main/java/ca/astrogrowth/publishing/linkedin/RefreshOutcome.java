package ca.astrogrowth.publishing.linkedin;

import ca.astrogrowth.publishing.linkedin.SignInOutcome.Token;
import org.jspecify.annotations.Nullable;

/** How asking for a new access token ended. */
public sealed interface RefreshOutcome {

    /** @param refresh replaces the one we had; null when that one stays good */
    record Renewed(Token access, @Nullable Token refresh) implements RefreshOutcome {}

    /** LinkedIn wants the member to sign in again. */
    record SignInAgain() implements RefreshOutcome {}

    /** Nobody knows; the old token is as good as it was. */
    record Later() implements RefreshOutcome {}
}
