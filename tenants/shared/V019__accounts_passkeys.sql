-- Keys that live in people's devices; here is what checks their signatures, which opens nothing.
create table shared.passkey (
    id              uuid primary key,
    person_id       uuid        not null references shared.person (id) on delete cascade,
    credential      bytea       not null unique,
    name            text        not null check (length(name) between 1 and 60),
    public_key      bytea       not null,
    attestation     bytea       not null,
    client_data     bytea       not null,
    transports      text        not null,
    signatures      bigint      not null,
    verified        boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    created_at      timestamptz not null,
    used_at         timestamptz
);
create index passkey_person on shared.passkey (person_id);
grant select, insert, update, delete on shared.passkey to astrogrowth_platform;
