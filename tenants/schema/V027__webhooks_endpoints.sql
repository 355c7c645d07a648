-- Programs that want to be told. The secret that signs what they get is sealed outside of the database.
create table webhooks (
    id         uuid primary key,
    url        text        not null check (length(url) <= 2000),
    events     text[]      not null check (cardinality(events) > 0),
    secret     bytea       not null,
    is_on      boolean     not null,
    created_at timestamptz not null
);
-- Each event for each program, with the very words that are sent: they are the same at each try.
create table webhook_deliveries (
    id         uuid primary key,
    webhook_id uuid        not null references webhooks on delete cascade,
    event_id   uuid        not null,
    event      text        not null,
    body       text        not null,
    state      text        not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    tries      integer     not null default 0,
    created_at timestamptz not null,
    tried_at   timestamptz,
    next_at    timestamptz,
    status     integer,
    failure    text,
    unique (webhook_id, event_id)
);
create index webhook_deliveries_by_age on webhook_deliveries (created_at);
