-- A list that somebody brought into a campaign. Its file is kept until all of it is read.
create table lead_imports (
    id          uuid primary key,
    campaign_id uuid        not null,
    file_name   text        not null,
    content     bytea,
    mapping     jsonb       not null,
    state       text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    rows        integer     not null check (rows > 0),
    -- The first line of the file that no finished batch has taken.
    next_line   integer     not null default 1 check (next_line > 0),
    created     integer     not null default 0,
    merged      integer     not null default 0,
    known       integer     not null default 0,
    refused     integer     not null default 0,
    -- What must be said wherever its rows are shown.
    attribution text,
    created_at  timestamptz not null,
    done_at     timestamptz,
    check ((content is null) = (state = 'DONE')),
    check (state <> 'DONE' or rows = created + merged + known + refused)
);
create index lead_imports_by_campaign on lead_imports (campaign_id, id);

create table lead_import_refusals (
    import_id uuid    not null references lead_imports (id) on delete cascade,
    line      integer not null,
    reason    text    not null,
    content   text    not null,
    primary key (import_id, line)
);
