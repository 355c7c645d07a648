-- A content is written several times: by the model, by a person, by a correction. Each text is kept; the row has the last.
alter table contents
    -- How often it was asked for: whoever writes for an earlier asking comes too late.
    add column round          integer   not null default 1,
    add column written_round  integer   not null default 0,
    add column edition        integer   not null default 0,
    add column instruction    text,
    add column new_picture    boolean   not null default true,
    -- What it was written from, so that a claim cites what was known then.
    add column facts          jsonb     not null default '[]',
    add column obstacles      jsonb     not null default '[]',
    add column remarks        jsonb     not null default '[]',
    add column picture_lines  jsonb     not null default '[]',
    add column image_hash     text,
    -- The words and the picture that somebody said yes to.
    add column approved_hash  text,
    -- The smallest hashes of its phrases: posts that share many of them say the same.
    add column sketch         integer[] not null default '{}',
    add column twin_id        uuid,
    add column reject_reasons text[]    not null default '{}';

update contents set written_round = 1, edition = 1 where text_hash is not null;
update contents set obstacles = (
    select coalesce(jsonb_agg(jsonb_build_object('gate', lower(gate), 'quote', '')), '[]') from unnest(gates) as gate);
update contents set approved_hash = text_hash where status in ('APPROVED', 'PUBLISHED');
alter table contents drop column gates;

alter table contents drop constraint contents_status_check;
alter table contents add constraint contents_status_check check (status in
    ('DRAFT', 'PENDING', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'REJECTED', 'FAILED'));
create index contents_by_sketch on contents using gin (sketch);
create index contents_by_score on contents (score desc, id desc);

create table content_versions (
    content_id     uuid        not null references contents (id) on delete cascade,
    number         integer     not null,
    origin         text        not null check (origin in ('MODEL', 'PERSON', 'CORRECTION', 'RESTORED')),
    instruction    text,
    hook           text        not null,
    body           text        not null,
    call_to_action text        not null,
    hashtags       text[]      not null,
    claims         jsonb       not null,
    alt_text       text        not null,
    facts          jsonb       not null,
    created_at     timestamptz not null,
    primary key (content_id, number)
);
insert into content_versions
select id, 1, 'MODEL', null, hook, body, call_to_action, hashtags, claims, coalesce(alt_text, ''), '[]', created_at
from contents where text_hash is not null;

-- A picture that was drawn and could not be stored: it is stored later, and not drawn again.
create table drawn_pictures (
    content_id uuid        primary key references contents (id) on delete cascade,
    round      integer     not null,
    original   bytea       not null,
    alt_text   text        not null,
    drawn_at   timestamptz not null
);

-- Why posts were not wanted: the next ones are written with that in mind.
create table content_refusals (
    id         uuid        primary key,
    content_id uuid        not null references contents (id) on delete cascade,
    reasons    text[]      not null,
    words      text,
    refused_at timestamptz not null
);
create index content_refusals_by_time on content_refusals (refused_at desc);
