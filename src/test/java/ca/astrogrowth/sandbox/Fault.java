package ca.astrogrowth.sandbox;

/** A way in which a provider lets its callers down. */
public enum Fault {
    /** The token or key has been revoked. */
    REVOKED(401, "401 jeton révoqué"),
    FORBIDDEN(403, "403 accès refusé"),
    DUPLICATE(422, "422 contenu en double"),
    /** The content is refused, and not for having been seen before. */
    REJECTED(422, "422 contenu refusé"),
    THROTTLED(429, "429 trop d’appels"),
    FAILED(500, "500 panne"),
    /** The work is done, the answer says that it failed. */
    FAILED_AFTER(500, "500 panne après le travail"),
    /** The socket closes and nothing has been done. */
    DROP_BEFORE(0, "connexion coupée avant le travail"),
    /** The work is done, the caller never hears of it. */
    DROP_AFTER(0, "connexion coupée après le travail"),
    /** The work is done at once, the right answer comes late. */
    SLOW(0, "réponse lente");

    private final int status;
    private final String label;

    Fault(int status, String label) {
        this.status = status;
        this.label = label;
    }

    /** The HTTP status, or 0 when the fault is not an answer. */
    public int status() {
        return status;
    }

    String label() {
        return label;
    }

    /** Whether the work is done all the same. */
    boolean works() {
        return this == FAILED_AFTER || this == DROP_AFTER || this == SLOW;
    }

    boolean drops() {
        return this == DROP_BEFORE || this == DROP_AFTER;
    }
}
