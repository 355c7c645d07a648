-- A person's own keys to one workspace, for their programs. Only hashes: a key is shown once.
create table shared.api_key (
    id           uuid primary key,
    hash         bytea       not null unique,
    person_id    uuid        not null references shared.person (id) on delete cascade,
    tenant       text        not null references shared.tenant (id) on delete cascade,
    credentials  integer     not null,
    name         text        not null check (length(name) between 1 and 60),
    ending       text        not null,
    scopes       text[]      not null check (cardinality(scopes) > 0),
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_key_owner on shared.api_key (person_id, tenant);
create index api_key_expires on shared.api_key (expires_at);
grant select, insert, update, delete on shared.api_key to astrogrowth_platform;
