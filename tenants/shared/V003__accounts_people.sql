create table shared.person (
    id            uuid primary key,
    email         text        not null unique check (email = lower(email)),
    name          text        not null check (length(name) between 1 and 120),
    password_hash text        not null,
    created_at    timestamptz not null default now()
);
create table shared.agency (
    id         uuid primary key,
    name       text        not null,
    created_at timestamptz not null default now()
);
create table shared.membership (
    person_id  uuid        not null references shared.person (id) on delete cascade,
    tenant     text        not null references shared.tenant (id) on delete cascade,
    role       text        not null check (role in ('OWNER', 'EDITOR', 'APPROVER', 'READER')),
    created_at timestamptz not null default now(),
    primary key (person_id, tenant)
);
grant select, insert, update, delete on shared.person, shared.membership, shared.agency to astrogrowth_platform;
