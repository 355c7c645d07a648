-- Everything of the workspace in one file, made when an owner asks for it. The file lies in the object store until its end.
create table exports (
    id         uuid primary key,
    person_id  uuid        not null,
    state      text        not null check (state in ('ASKED', 'READY', 'FAILED')),
    asked_at   timestamptz not null,
    ready_at   timestamptz,
    expires_at timestamptz,
    bytes      bigint,
    constraint ready_has_an_end check (state <> 'READY' or (expires_at is not null and bytes is not null))
);
create unique index one_export_at_a_time on exports ((true)) where state = 'ASKED';
