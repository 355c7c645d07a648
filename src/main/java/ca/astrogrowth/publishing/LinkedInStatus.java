package ca.astrogrowth.publishing;

import ca.astrogrowth.publishing.LinkedInAccount.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the workspace stands with LinkedIn.
 *
 * @param member whose account matters most: one that needs somebody, else the first
 * @param held how many posts wait for a connection
 */
public record LinkedInStatus(State state, @Nullable String member, List<LinkedInAccount> accounts, long held) {

    public LinkedInStatus {
        accounts = List.copyOf(accounts);
    }

    static LinkedInStatus of(List<LinkedInAccount> accounts, long held) {
        return accounts.stream()
                .filter(account -> account.state() == State.RECONNECT)
                .findFirst()
                .or(() -> accounts.stream()
                        .filter(account -> !account.identities().isEmpty())
                        .findFirst())
                .map(account -> new LinkedInStatus(account.state(), account.member(), accounts, held))
                .orElseGet(() -> new LinkedInStatus(State.NONE, null, accounts, held));
    }

    public List<LinkedInIdentity> identities() {
        return accounts.stream()
                .flatMap(account -> account.identities().stream())
                .toList();
    }
}
