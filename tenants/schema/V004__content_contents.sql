create table contents (
    id             uuid primary key,
    campaign_id    uuid        not null,
    lead_id        uuid        not null,
    variant        smallint    not null,
    lead_name      text        not null,
    status         text        not null check (status in
                       ('DRAFT', 'PENDING', 'APPROVED', 'PUBLISHED', 'REJECTED', 'FAILED')),
    hook           text,
    body           text,
    call_to_action text,
    hashtags       text[]      not null default '{}',
    claims         jsonb       not null default '[]',
    text_hash      text,
    alt_text       text,
    image_path     text,
    ai_generated   boolean     not null,
    score          integer     check (score between 0 and 100),
    reasons        jsonb       not null default '[]',
    gates          text[]      not null default '{}',
    reason         text,
    created_at     timestamptz not null,
    decided_at     timestamptz,
    version        bigint      not null,
    -- One unit of work for each lead: whoever is told twice that the leads are ready makes nothing twice.
    unique (lead_id, variant)
);
create index contents_by_campaign on contents (campaign_id, id);
create index contents_by_status on contents (status, id);
