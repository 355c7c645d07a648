create table profile (
    id       boolean primary key default true check (id),
    name     text not null,
    industry text not null,
    city     text not null,
    province text not null,
    phone    text,
    website  text
);
create table preference (
    id                     boolean primary key default true check (id),
    auto_approve           boolean not null default false,
    auto_approve_threshold integer not null default 70 check (auto_approve_threshold between 0 and 100)
);
insert into preference default values;
