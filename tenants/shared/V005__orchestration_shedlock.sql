create table shared.shedlock (
    name       text primary key,
    lock_until timestamptz not null,
    locked_at  timestamptz not null,
    locked_by  text        not null
);
grant select, insert, update, delete on shared.shedlock to astrogrowth_platform;
