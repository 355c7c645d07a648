-- Whether the address is theirs, how often their password changed (links and sessions of before are over), and what they read.
alter table shared.person
    add column confirmed_at timestamptz,
    add column credentials  integer not null default 0,
    add column language     text check (language in ('fr', 'en'));
update shared.person set confirmed_at = created_at;
