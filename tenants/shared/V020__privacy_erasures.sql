-- Workspaces whose owner asked for their end. Until it is due it can be taken back; its row goes with the workspace, last of all.
create table shared.erasure (
    tenant     text primary key references shared.tenant (id) on delete cascade,
    asked_at   timestamptz not null,
    due_at     timestamptz not null,
    -- Since when its numbers are in shared.statistics: they are counted once, however often the rest is begun anew.
    counted_at timestamptz
);
create index erasure_due on shared.erasure (due_at);
alter table shared.erasure enable row level security;
create policy own_name on shared.erasure to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.erasure to astrogrowth_platform using (true) with check (true);
grant select, insert, delete on shared.erasure to astrogrowth_tenant;
grant select, update on shared.erasure to astrogrowth_platform;

-- Whether a workspace is about to end: nothing is made, asked or published for it any more.
create function shared.tenant_leaves(wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select from shared.erasure where tenant = wanted) $$;

-- What is left of workspaces that ended: how much of what, by month and trade, of nobody.
create table shared.statistics (
    month      date   not null,
    trade      text   not null,
    campaigns  bigint not null,
    leads      bigint not null,
    contents   bigint not null,
    posts      bigint not null,
    primary key (month, trade)
);
grant select, insert, update on shared.statistics to astrogrowth_platform;

alter table shared.tenant drop constraint tenant_state_check;
alter table shared.tenant add constraint tenant_state_check check (state in ('NEW', 'ACTIVE', 'LEFT'));

-- Of a workspace that ended nothing is written down any more, whatever was still in hand for it.
create function shared.tenant_is_there(wanted text) returns boolean
    language sql stable security definer set search_path = pg_catalog
    as $$ select exists (select from shared.tenant where id = wanted) $$;
