-- What members let us do. Tokens are sealed (tenant, member, application and column are their associated data) and gone when
-- the member leaves; the row stays as long as something is queued in its name.
create table linkedin_grants (
    id            uuid primary key,
    app           text        not null check (app in ('MEMBER', 'COMMUNITY')),
    member        text        not null,
    name          text        not null,
    access_token  bytea,
    expires_at    timestamptz not null,
    refresh_token bytea,
    refresh_until timestamptz,
    scopes        text        not null,
    state         text        not null check (state in ('CONNECTED', 'RECONNECT', 'LEFT')),
    connected_at  timestamptz not null,
    last_sync_at  timestamptz,
    constraint connected_has_a_token check (state <> 'CONNECTED' or access_token is not null),
    constraint left_has_none check (state <> 'LEFT' or (access_token is null and refresh_token is null)),
    unique (app, member)
);

-- In whose name posts can appear: the member's own, or that of a page they administer.
create table linkedin_identities (
    id       uuid primary key,
    grant_id uuid not null references linkedin_grants (id),
    kind     text not null check (kind in ('PROFILE', 'PAGE')),
    urn      text not null unique,
    name     text not null,
    usual    boolean not null
);
create unique index one_usual_linkedin_identity on linkedin_identities ((true)) where usual;

insert into linkedin_grants (id, app, member, name, access_token, expires_at, scopes, state, connected_at, last_sync_at)
select id, 'MEMBER', member, name, access_token, expires_at, scopes, state, connected_at, last_sync_at
  from linkedin_connections;
insert into linkedin_identities (id, grant_id, kind, urn, name, usual)
select gen_random_uuid(), id, 'PROFILE', 'urn:li:person:' || member, name, true from linkedin_connections;
drop table linkedin_connections;
drop table rate_limits;

-- The reminders that were sent: one for each number of days before each end.
create table linkedin_reminders (
    grant_id   uuid        not null references linkedin_grants (id) on delete cascade,
    expires_at timestamptz not null,
    days       integer     not null,
    primary key (grant_id, expires_at, days)
);

-- No identity: the workspace's usual one, once there is one. Pinned: a person chose the time.
alter table publications add column identity_id uuid references linkedin_identities (id);
alter table publications add column pinned boolean not null default false;
alter table publications add column next_reading_at timestamptz;
update publications set identity_id = (select id from linkedin_identities);
create index publications_readings on publications (next_reading_at) where next_reading_at is not null;
create index publications_by_time on publications (identity_id, due_at);

-- What a person wished for a content before it came into the queue.
create table publication_wishes (
    content_id  uuid primary key,
    identity_id uuid references linkedin_identities (id),
    at          timestamptz
);

alter table publication_agenda drop column last_slot;

-- When the workspace publishes. Slots: local times by weekday. Without delay: null is as the platform is set up.
create table publishing_rhythm (
    id            boolean primary key default true check (id),
    zone          text    not null default 'America/Toronto',
    per_day       integer not null default 2 check (per_day between 1 and 8),
    slots         jsonb   not null default '{"MONDAY": ["09:15", "12:05"], "TUESDAY": ["09:15", "12:05"],
                                             "WEDNESDAY": ["09:15", "12:05"], "THURSDAY": ["09:15", "12:05"],
                                             "FRIDAY": ["09:15", "12:05"]}',
    holidays      boolean not null default true,
    without_delay boolean,
    paused_at     timestamptz
);
insert into publishing_rhythm default values;
