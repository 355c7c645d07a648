-- What is known of a business now; where each value came from is in lead_facts.
create table leads (
    id          uuid primary key,
    campaign_id uuid        not null,
    place_id    text        unique,
    name        text        not null,
    category    text,
    address     text,
    city        text,
    phone       text,
    email       text,
    website     text,
    rating      numeric(2, 1) check (rating between 1 and 5),
    reviews     integer check (reviews >= 0),
    score       integer     not null check (score between 0 and 100),
    reasons     jsonb       not null,
    created_at  timestamptz not null
);
create index leads_by_campaign on leads (campaign_id, id);

-- Google's values may be kept for 30 days at most; what has no end is ours to keep.
create table lead_facts (
    lead_id    uuid        not null references leads (id) on delete cascade,
    field      text        not null check (field in ('name', 'city', 'category', 'address', 'phone', 'email',
                                                     'website', 'rating', 'reviews', 'location')),
    value      text        not null,
    source     text        not null,
    fetched_at timestamptz not null,
    expires_at timestamptz,
    primary key (lead_id, field, source)
);
create index lead_facts_by_end on lead_facts (expires_at) where expires_at is not null;
