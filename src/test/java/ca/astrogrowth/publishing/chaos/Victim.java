package ca.astrogrowth.publishing.chaos;

/** Who is hurt, and how. */
enum Victim {
    WORKER_KILLED,
    /** Hung until after its lease, while another works. */
    WORKER_STOPPED,
    POSTGRES_KILLED,
    POSTGRES_STOPPED,
    REDIS_KILLED,
    REDIS_FORGETS,
    REDIS_STOPPED
}
