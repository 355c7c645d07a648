-- The browsers in which somebody is signed in: where from, and when they were last heard of.
create table shared.session (
    id         uuid primary key,
    person_id  uuid        not null references shared.person (id) on delete cascade,
    address    text,
    agent      text,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
create index session_person on shared.session (person_id, seen_at);
grant select, insert, update, delete on shared.session to astrogrowth_platform;
