-- The second step of a person's sign-in: the secret that their telephone shares with us, sealed; the newest step that served,
-- because a code serves once; and how often it was wrong lately, so that guessing ends with Redis away, too.
create table shared.second_step (
    person_id    uuid primary key references shared.person (id) on delete cascade,
    secret       bytea       not null,
    since        timestamptz not null,
    served       bigint      not null,
    wrong        integer     not null default 0,
    wrong_since  timestamptz
);
-- For who lost the telephone. Only hashes, of which one is gone each time one served.
create table shared.recovery_code (
    person_id uuid not null references shared.second_step (person_id) on delete cascade,
    hash      text not null,
    primary key (person_id, hash)
);
grant select, insert, update, delete on shared.second_step, shared.recovery_code to astrogrowth_platform;
