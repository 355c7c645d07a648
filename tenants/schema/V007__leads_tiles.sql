-- Who looks for a campaign's leads now: one node at a time, until it lets go or is not heard of any more.
create table lead_searches (
    campaign_id uuid primary key,
    holder      uuid,
    held_until  timestamptz
);

-- How far a campaign's territory has been searched. A tile's path names a quarter of a quarter of the whole, which is ''.
create table lead_tiles (
    campaign_id uuid        not null references lead_searches (campaign_id) on delete cascade,
    path        text        not null check (path ~ '^[0-3]{0,20}$'),
    state       text        not null check (state in ('WAITING', 'OPEN', 'CUT', 'DONE')),
    found       integer     not null check (found >= 0),
    missing     integer     not null check (missing between 0 and found),
    leads       integer     not null check (leads >= 0),
    pages_paid  integer     not null check (pages_paid >= 0),
    crowded     boolean     not null,
    -- Identifiers of the places on its paid pages, which may be kept without end: none is paid for again.
    looked_at   text[]      not null default '{}',
    updated_at  timestamptz not null,
    primary key (campaign_id, path)
);
