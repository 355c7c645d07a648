-- Links by which clients without an account approve. Row security keeps a workspace to its own: a link that comes in names
-- its workspace, and is looked for under that workspace's role.
create table shared.client_link (
    id           uuid        primary key,
    tenant       text        not null references shared.tenant (id) on delete cascade,
    name         text        not null check (length(name) between 1 and 80),
    email        text        check (email = lower(email)),
    language     text        not null check (language in ('fr', 'en')),
    -- Which of its tokens is good: a renewal ends the one before.
    number       integer     not null,
    made_by      uuid        references shared.person (id) on delete set null,
    created_at   timestamptz not null,
    -- When it was made or last renewed.
    given_at     timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    -- When a letter is to be written, and when the last one was.
    letter_due   timestamptz,
    lettered_at  timestamptz
);
create index client_link_of on shared.client_link (tenant, created_at);

alter table shared.client_link enable row level security;
create policy own_name on shared.client_link to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.client_link to astrogrowth_platform using (true) with check (true);
grant select, insert, update, delete on shared.client_link to astrogrowth_tenant;
-- For what a workspace and a person take along.
grant select on shared.client_link to astrogrowth_platform;
