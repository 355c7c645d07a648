-- When a LinkedIn identity may post again, whatever the workspace: the lock on its row is what holds the pace. The identity
-- is a hash, so that a row tells no workspace whom another one posts for.
create table shared.linkedin_pace (
    identity bytea primary key,
    next_at  timestamptz not null
);
grant select, insert, update on shared.linkedin_pace to astrogrowth_tenant;

-- Which workspaces hold a member's permission: taking a token back at LinkedIn must not take away another workspace's.
create table shared.linkedin_use (
    identity bytea not null,
    tenant   text  not null references shared.tenant (id) on delete cascade,
    primary key (identity, tenant)
);
alter table shared.linkedin_use enable row level security;
create policy own_name on shared.linkedin_use to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
grant select, insert, delete on shared.linkedin_use to astrogrowth_tenant;

-- Tells that there is another one, never which.
create function shared.linkedin_used_elsewhere(wanted bytea) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select from shared.linkedin_use where identity = wanted
                                                         and tenant <> current_setting('role')) $$;

-- Posting is stopped: for everybody (scope '*') or for one workspace.
create table shared.publishing_halt (
    scope text primary key,
    since timestamptz not null,
    why   text        not null
);
grant select on shared.publishing_halt to astrogrowth_tenant;
grant select, insert, update, delete on shared.publishing_halt to astrogrowth_platform;
