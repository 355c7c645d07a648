-- What a request with an Idempotency-Key was answered, so that the same request does the same thing once.
create table answers (
    person_id    uuid        not null,
    key          text        not null check (length(key) between 1 and 255),
    -- Hash of method, address and body.
    request      bytea       not null,
    -- Who handles it now. Whoever lost their turn cannot commit what they did.
    turn         uuid        not null,
    -- OPEN: in hand, nothing done yet. ACTED: something is done, which commits with this word. ANSWERED: over.
    state        text        not null check (state in ('OPEN', 'ACTED', 'ANSWERED')),
    begun_at     timestamptz not null,
    leased_until timestamptz not null,
    status       integer,
    headers      text[],
    -- Null when the answer held a secret or was too long to keep.
    body         bytea,
    primary key (person_id, key)
);
create index answers_by_time on answers (begun_at);
