package ca.astrogrowth.accounts;

/** Another's yes is needed from now on. Which, whoever hears of it looks up: it may have changed again. */
public record ApprovalModeChanged(String tenant) {

    public static final String TOPIC = "workspace.approval-changed";
}
