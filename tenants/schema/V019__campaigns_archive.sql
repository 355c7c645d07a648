-- A campaign that was deleted: nothing runs for it, and nobody sees it. Its row stays, because its posts on LinkedIn do.
alter table campaigns add column archived_at timestamptz;
drop index campaigns_by_state;
create index campaigns_by_state on campaigns (state, id) where archived_at is null;
create or replace view counted_campaigns with (security_invoker = true) as
    select id from campaigns where archived_at is null;
