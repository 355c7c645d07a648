-- Addresses whose owner refuses to be contacted, by any workspace: keyed digests, which are enough to know them again and tell
-- nobody who they are. They outlive every workspace.
create table shared.suppression (
    digest        bytea primary key check (length(digest) = 32),
    suppressed_at timestamptz not null
);
grant select on shared.suppression to astrogrowth_tenant, astrogrowth_platform;
grant insert on shared.suppression to astrogrowth_platform;
