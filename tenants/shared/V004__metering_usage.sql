-- One row for each call to a provider that costs something, or counts against a quota.
create table shared.usage (
    id         uuid primary key,
    tenant     text        not null references shared.tenant (id) on delete cascade,
    provider   text        not null,
    operation  text        not null,
    units      bigint      not null check (units >= 0),
    used_at    timestamptz not null default now()
);
create index usage_by_tenant on shared.usage (tenant, used_at);
alter table shared.usage enable row level security;
create policy own_name on shared.usage to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.usage to astrogrowth_platform using (true) with check (true);
grant select, insert on shared.usage to astrogrowth_tenant;
grant select on shared.usage to astrogrowth_platform;
