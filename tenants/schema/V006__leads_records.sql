-- A lead is made of one record or more. Each row is born as a record of its own (its origin); merging hides the row behind
-- another and points its facts there, undoing points them back. What a visible row says is worked out from its facts.
alter table leads
    add column merged_into       uuid references leads (id) on delete cascade,
    add column merge_reason      text check (merge_reason in ('place', 'phone', 'domain', 'name', 'person')),
    add column merged_at         timestamptz,
    add column postal_code       text,
    add column description       text,
    add column email_standing    text,
    add column latitude          double precision,
    add column longitude         double precision,
    add column name_key          text,
    add column address_key       text,
    add column domain            text,
    add column potential         integer not null default 0 check (potential between 0 and 100),
    add column potential_reasons jsonb   not null default '[]',
    add column correction        integer check (correction between 0 and 100),
    add column correction_reason text,
    add column corrected_at      timestamptz,
    add column chosen_at         timestamptz,
    add column enriched_at       timestamptz,
    add column handed_at         timestamptz;

-- A lead of before this release has had its content.
update leads set chosen_at = created_at, enriched_at = created_at, handed_at = created_at;

create index leads_by_phone on leads (phone) where phone is not null;
create index leads_by_domain on leads (domain) where domain is not null;
create index leads_by_name on leads (name_key);
create index leads_merged on leads (merged_into) where merged_into is not null;
create index leads_by_score on leads (campaign_id, (coalesce(correction, score)), id) where merged_into is null;

alter table lead_facts
    add column origin   uuid,
    add column page     text,
    add column standing text;
update lead_facts set origin = lead_id;
alter table lead_facts
    alter column origin set not null,
    drop constraint lead_facts_pkey,
    drop constraint lead_facts_field_check,
    drop constraint lead_facts_lead_id_fkey,
    add constraint lead_facts_pkey primary key (origin, field, source, value),
    add constraint lead_facts_origin_fkey foreign key (origin) references leads (id) on delete cascade;
create index lead_facts_by_lead on lead_facts (lead_id);

-- Somebody said that these two are not the same business.
create table leads_apart (
    lead_id  uuid not null references leads (id) on delete cascade,
    other_id uuid not null references leads (id) on delete cascade,
    primary key (lead_id, other_id)
);

-- Places whose lead was deleted: a search does not bring them back.
create table forgotten_places (
    place_id     text primary key,
    forgotten_at timestamptz not null
);

-- Addresses whose owner asked not to be looked up, as SHA-256: they are never written down again.
create table suppressed_addresses (
    digest        text primary key,
    suppressed_at timestamptz not null
);
