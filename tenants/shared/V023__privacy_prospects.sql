-- Who asked what is held about them, or refused to be contacted. The address is kept as long as the answer takes, and a month.
create table shared.prospect_request (
    id         uuid primary key,
    email      text        not null check (email = lower(email)),
    language   text        not null check (language in ('fr', 'en')),
    asked_at   timestamptz not null,
    letter_at  timestamptz,
    refused_at timestamptz,
    -- Since when no workspace holds the address any more.
    swept_at   timestamptz
);
create index prospect_request_letters on shared.prospect_request (asked_at) where letter_at is null;
create index prospect_request_sweeps on shared.prospect_request (refused_at) where refused_at is not null and swept_at is null;
grant select, insert, update, delete on shared.prospect_request to astrogrowth_platform;
