create table campaigns (
    id           uuid primary key,
    name         text        not null check (length(name) between 1 and 120),
    industry     text        not null check (industry in ('RESTAURANT', 'DENTIST', 'REAL_ESTATE', 'OTHER')),
    city         text        not null,
    province     text        not null,
    target_leads integer     not null check (target_leads between 1 and 500),
    state        text        not null check (state in
                     ('DRAFT', 'SCRAPING', 'GENERATING', 'PUBLISHING', 'COMPLETED', 'FAILED')),
    failed_from  text,
    failure      text,
    created_at   timestamptz not null,
    completed_at timestamptz,
    version      bigint      not null
);
create index campaigns_by_state on campaigns (state);
