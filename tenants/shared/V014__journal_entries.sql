-- Who did what in a workspace, when and from where. In this schema, because a tenant's role owns the tables of its own and
-- could give itself any right on them; here nobody but the migrations' role can change or take away a row.
create table shared.journal (
    tenant   text        not null references shared.tenant (id) on delete cascade,
    number   bigint      not null check (number > 0),
    at       timestamptz not null,
    kind     text        not null,
    person   uuid,
    name     text,
    address  text,
    agent    text,
    subject  uuid,
    -- Text and not jsonb: what is hashed is what is kept, character by character.
    changes  text        not null,
    previous bytea       not null check (length(previous) = 32),
    hash     bytea       not null check (length(hash) = 32),
    primary key (tenant, number)
);
create index journal_person on shared.journal (tenant, person, number);
create index journal_kind on shared.journal (tenant, kind, number);

alter table shared.journal enable row level security;
create policy own_name on shared.journal to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.journal to astrogrowth_platform using (true) with check (true);
grant select, insert on shared.journal to astrogrowth_tenant, astrogrowth_platform;
