-- What a call cost at the price of its day, and for which campaign.
alter table shared.usage
    add column campaign        uuid,
    add column cost_millicents bigint not null default 0 check (cost_millicents >= 0);
create index usage_by_campaign on shared.usage (tenant, campaign) where campaign is not null;

-- A booking for a call that was never made is taken back.
grant delete on shared.usage to astrogrowth_tenant;

-- What was spent, by campaign and by month, in thousandths of a cent, and how much may be: null is the configured cap.
create table shared.usage_cap (
    tenant text   not null references shared.tenant (id) on delete cascade,
    scope  text   not null check (scope in ('campaign', 'month')),
    key    text   not null,
    used   bigint not null check (used >= 0),
    most   bigint check (most >= 0),
    primary key (tenant, scope, key)
);
alter table shared.usage_cap enable row level security;
create policy own_name on shared.usage_cap to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.usage_cap to astrogrowth_platform using (true) with check (true);
grant select, insert, update on shared.usage_cap to astrogrowth_tenant;
grant select on shared.usage_cap to astrogrowth_platform;
