-- What the workspace was told. However often an event is delivered, it is said once.
create table notifications (
    id         uuid primary key,
    event_id   uuid        not null unique,
    kind       text        not null check (kind in
        ('LINKEDIN_EXPIRING', 'LINKEDIN_DISCONNECTED', 'POST_DEFERRED', 'POST_IN_DOUBT', 'POST_REFUSED')),
    -- What the sentence needs: it is made when it is read, in the reader's language.
    arguments  jsonb       not null,
    link       text        not null,
    created_at timestamptz not null,
    read_at    timestamptz
);
create index notifications_unread on notifications (id) where read_at is null;
create index notifications_read on notifications (read_at) where read_at is not null;
