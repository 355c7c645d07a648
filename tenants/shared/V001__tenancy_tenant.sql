-- The platform's own role (relay, sign-in, jobs) and the group of what every tenant's role may do in this schema.
do $$
begin
    if not exists (select from pg_roles where rolname = 'astrogrowth_platform') then
        create role astrogrowth_platform nologin;
    end if;
    if not exists (select from pg_roles where rolname = 'astrogrowth_tenant') then
        create role astrogrowth_tenant nologin;
    end if;
end
$$;
-- The login role inherits nothing: it has rights only inside a transaction that took a role.
grant astrogrowth_platform to ${app} with inherit false, set true;
grant usage on schema shared to astrogrowth_platform, astrogrowth_tenant;

create table shared.tenant (
    id             text primary key check (id ~ '^t_[a-z0-9]{26}$'),
    name           text        not null check (length(name) between 1 and 120),
    state          text        not null check (state in ('NEW', 'ACTIVE')),
    schema_version integer     not null,
    created_at     timestamptz not null default now()
);
create index tenant_laggards on shared.tenant (schema_version);
grant select on shared.tenant to astrogrowth_platform;
