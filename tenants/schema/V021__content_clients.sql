alter table contents drop constraint contents_status_check;
alter table contents add constraint contents_status_check check (status in
    ('DRAFT', 'PENDING', 'WITH_CLIENT', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'FAILED'));
alter table contents
    -- The words and the picture that the workspace said yes to, while its client has not.
    add column agency_hash text,
    -- Those that its client said yes to.
    add column client_hash text;

-- What clients said. The name is kept as it was: the link that they came by may be gone.
create table content_client_answers (
    id          uuid        primary key,
    content_id  uuid        not null references contents (id) on delete cascade,
    link_id     uuid        not null,
    name        text        not null,
    approved    boolean     not null,
    words       text,
    hash        text        not null,
    answered_at timestamptz not null
);
create index content_client_answers_by_content on content_client_answers (content_id, id);

-- What the workspace is told of it.
alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
    ('LINKEDIN_EXPIRING', 'LINKEDIN_DISCONNECTED', 'POST_DEFERRED', 'POST_IN_DOUBT', 'POST_REFUSED',
     'LEADS_READY', 'CONTENTS_WAITING', 'POSTS_PUBLISHED', 'CAMPAIGN_FAILED', 'CAMPAIGN_PAUSED',
     'CLIENT_APPROVED', 'CLIENT_CHANGE'));
