-- Confidentiality incidents (Law 25, kept five years and more): what is written stays, and what is learnt later is another entry.
create table shared.incident (
    id                 uuid primary key,
    -- The first entry about the same incident; itself for the first.
    incident           uuid        not null,
    happened_on        date        not null,
    written_at         timestamptz not null,
    kind               text        not null check (kind in ('ACCESS', 'USE', 'DISCLOSURE', 'LOSS', 'OTHER')),
    what               text        not null check (length(what) between 1 and 2000),
    people             integer     not null check (people >= 0),
    serious            boolean     not null,
    commission_told_on date,
    people_told_on     date
);
create index incident_entries on shared.incident (incident, id);
grant select, insert on shared.incident to astrogrowth_platform;
