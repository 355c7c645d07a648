package ca.astrogrowth.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose yes a content needs before it may go out. */
public enum ApprovalMode {
    /** Nobody's, if it passes the judges; what does not waits for an approver. */
    NONE,
    /** An approver's of the workspace. */
    ONE,
    /** An approver's of the workspace first, then its client's. */
    CLIENT;

    /** The name used in JSON and translation keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ApprovalMode> of(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
