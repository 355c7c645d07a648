alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
    ('LINKEDIN_EXPIRING', 'LINKEDIN_DISCONNECTED', 'POST_DEFERRED', 'POST_IN_DOUBT', 'POST_REFUSED',
     'LEADS_READY', 'CONTENTS_WAITING', 'POSTS_PUBLISHED', 'CAMPAIGN_FAILED', 'CAMPAIGN_PAUSED'));

-- What is told together: one notice for a burst. The row of a kind is there from the first of a burst to its telling, and
-- whoever adds to it holds it, so that nothing falls between two.
create table notice_gatherings (
    kind      text        primary key,
    opened_by uuid        not null,
    opened_at timestamptz not null,
    last_at   timestamptz not null
);
create table notice_gathered (
    kind       text not null,
    content_id uuid not null,
    primary key (kind, content_id)
);

-- What a person wants by e-mail, as far as they chose.
create table letter_choices (
    person_id uuid    not null,
    kind      text    not null,
    wanted    boolean not null,
    primary key (person_id, kind)
);

-- Decisions that were made from a letter: each link serves once, even when its decision was taken back.
create table letter_links_used (
    content_id uuid        not null,
    version    bigint      not null,
    person_id  uuid        not null,
    action     text        not null check (action in ('APPROVE', 'REJECT')),
    used_at    timestamptz not null,
    primary key (content_id, version, person_id, action)
);
create index letter_links_used_by_time on letter_links_used (used_at);
