-- One identity for each workspace for now; the token is sealed (tenant, member, provider and column are its associated data).
create table linkedin_connections (
    id           uuid primary key,
    member       text        not null,
    name         text        not null,
    access_token bytea       not null,
    scopes       text        not null,
    expires_at   timestamptz not null,
    state        text        not null check (state in ('CONNECTED', 'RECONNECT')),
    connected_at timestamptz not null,
    last_sync_at timestamptz
);
create unique index one_linkedin_connection_per_workspace on linkedin_connections ((true));

create table publications (
    id           uuid primary key,
    content_id   uuid        not null,
    campaign_id  uuid        not null,
    state        text        not null check (state in ('QUEUED', 'SENDING', 'PUBLISHED', 'REFUSED', 'UNKNOWN')),
    due_at       timestamptz not null,
    attempt      integer     not null,
    setbacks     integer     not null,
    doubted      boolean     not null,
    fence        bigint      not null,
    lease_until  timestamptz,
    image_urn    text,
    post_urn     text,
    published_at timestamptz,
    reason       text,
    version      bigint      not null,
    constraint sending_has_a_lease check (state <> 'SENDING' or lease_until is not null),
    constraint published_has_a_time check (state <> 'PUBLISHED' or published_at is not null)
);
create unique index one_live_publication_per_content on publications (content_id) where state <> 'REFUSED';
create unique index one_publication_per_post on publications (post_urn) where post_urn is not null;
create index publications_queued on publications (due_at, id) where state = 'QUEUED';
create index publications_leased on publications (lease_until) where lease_until is not null;
create index publications_by_campaign on publications (campaign_id, id);
create index publications_by_content on publications (content_id);

-- One row is one HTTP request to create a post. No end: its worker died, or still waits.
create table publication_attempts (
    publication_id uuid        not null references publications (id),
    attempt        integer     not null,
    fence          bigint      not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    outcome        text,
    reason         text,
    primary key (publication_id, attempt)
);

-- When a member may post again. The lock on this row is what holds the pace.
create table rate_limits (
    member  text primary key,
    next_at timestamptz not null
);

-- The last slot given out, and when the queue is looked at next. Who changes the queue locks this row first.
create table publication_agenda (
    id        boolean primary key default true check (id),
    last_slot timestamptz,
    wake_at   timestamptz
);
insert into publication_agenda default values;
