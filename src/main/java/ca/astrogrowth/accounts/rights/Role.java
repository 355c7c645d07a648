package ca.astrogrowth.accounts.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is in a workspace; what they may do there is said by {@link Right}. */
public enum Role {
    OWNER,
    EDITOR,
    APPROVER,
    READER;

    public boolean may(Right right) {
        return right.isOf(this);
    }

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
