-- What programs renew their way in with. A family is all that came from one sign-in; of its tokens one is good, the newest.
-- Only hashes: who reads these rows gets in nowhere.
create table shared.token_family (
    id          uuid primary key,
    person_id   uuid        not null references shared.person (id) on delete cascade,
    tenant      text        not null references shared.tenant (id) on delete cascade,
    credentials integer     not null,
    began_at    timestamptz not null,
    ends_at     timestamptz not null,
    ended_at    timestamptz
);
create index token_family_ends on shared.token_family (ends_at);
create index token_family_person on shared.token_family (person_id);
create table shared.refresh_token (
    hash       bytea primary key,
    family     uuid        not null references shared.token_family (id) on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_family on shared.refresh_token (family);
grant select, insert, update, delete on shared.token_family, shared.refresh_token to astrogrowth_platform;
