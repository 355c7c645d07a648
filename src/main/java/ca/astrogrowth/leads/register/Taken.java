package ca.astrogrowth.leads.register;

/** What became of a finding. */
public enum Taken {
    /** It is a lead of its own. */
    CREATED,
    /** It told more of a business that was known from elsewhere. */
    MERGED,
    /** The workspace has had it before. */
    KNOWN,
    /** Its lead was deleted once, and stays so. */
    FORGOTTEN,
    /** The campaign has all it wants. */
    NO_ROOM
}
