-- What happened and what is due. Row security keeps a tenant from speaking in another's name.
create table shared.outbox (
    id           uuid primary key,
    event_id     uuid        not null,
    tenant       text        not null references shared.tenant (id) on delete cascade,
    topic        text        not null,
    payload      jsonb       not null,
    -- Another try for one consumer only; null means everybody who listens to the topic.
    target       text,
    attempt      integer     not null default 1,
    due_at       timestamptz not null,
    created_at   timestamptz not null default now(),
    leased_until timestamptz,
    sent_at      timestamptz,
    -- Where it stands in each consumer's stream: {consumer: entry}.
    streams      jsonb,
    -- Every consumer handled it, buried it or has another try under way. Until then Redis may lose it: it is sent again.
    settled_at   timestamptz
);
create index outbox_due on shared.outbox (due_at) where sent_at is null;
create index outbox_unsettled on shared.outbox (sent_at) where sent_at is not null and settled_at is null;
create index outbox_settled on shared.outbox (settled_at) where settled_at is not null;
create index outbox_tries on shared.outbox (event_id, target) where target is not null;

create table shared.inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    tenant     text        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_handled on shared.inbox (handled_at);

create table shared.dead_letter (
    id         uuid primary key,
    event_id   uuid        not null,
    tenant     text        not null,
    consumer   text        not null,
    topic      text        not null,
    payload    jsonb       not null,
    attempts   integer     not null,
    error      text        not null,
    died_at    timestamptz not null default now(),
    replayed_at timestamptz
);
create index dead_letter_open on shared.dead_letter (died_at) where replayed_at is null;
create unique index dead_letter_once on shared.dead_letter (consumer, event_id, attempts);

alter table shared.outbox enable row level security;
alter table shared.inbox enable row level security;
alter table shared.dead_letter enable row level security;
create policy own_name on shared.outbox to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy own_name on shared.inbox to astrogrowth_tenant
    using (tenant = current_user) with check (tenant = current_user);
create policy all_names on shared.outbox to astrogrowth_platform using (true) with check (true);
create policy all_names on shared.inbox to astrogrowth_platform using (true) with check (true);
create policy all_names on shared.dead_letter to astrogrowth_platform using (true) with check (true);

grant select, insert on shared.outbox, shared.inbox to astrogrowth_tenant;
grant select, insert, update, delete on shared.outbox, shared.inbox, shared.dead_letter to astrogrowth_platform;

-- Wakes the relay on commit; without it the relay would only find new rows at its next look.
create function shared.outbox_wakes_relay() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;
create trigger outbox_wakes_relay after insert on shared.outbox
    for each statement execute function shared.outbox_wakes_relay();
