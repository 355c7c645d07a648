create table voice (
    id        boolean primary key default true check (id),
    informal  boolean not null default false,
    tone      text    not null default 'WARM' check (tone in ('WARM', 'SOBER', 'LIVELY', 'EXPERT')),
    use_words text[]  not null default '{}',
    avoid     text[]  not null default '{}',
    signature text    not null default '',
    samples   text[]  not null default '{}'
);
insert into voice default values;
