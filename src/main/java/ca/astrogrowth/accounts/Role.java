package ca.astrogrowth.accounts;

/** What a person may do in a workspace. */
enum Role {
    OWNER,
    EDITOR,
    APPROVER,
    READER
}
