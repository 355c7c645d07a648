-- Who was asked to join a workspace. Of the link in the letter only a hash is here; a new letter ends the link before.
create table shared.invitation (
    id          uuid primary key,
    tenant      text        not null references shared.tenant (id) on delete cascade,
    email       text        not null check (email = lower(email)),
    role        text        not null check (role in ('OWNER', 'EDITOR', 'APPROVER', 'READER')),
    invited_by  uuid        references shared.person (id) on delete set null,
    token_hash  text        not null,
    letters     integer     not null default 1,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz
);
create unique index invitation_once on shared.invitation (tenant, email) where accepted_at is null;
create index on shared.invitation (expires_at);
grant select, insert, update, delete on shared.invitation to astrogrowth_platform;
