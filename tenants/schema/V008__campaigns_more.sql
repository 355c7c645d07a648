-- failed_from also says where a paused campaign goes on; pause is the translation key of why it waits.
alter table campaigns
    add column trade text check (length(trade) between 2 and 80),
    add column pause text;
alter table campaigns
    drop constraint campaigns_state_check,
    add constraint campaigns_state_check check (state in
        ('DRAFT', 'SCRAPING', 'GENERATING', 'PUBLISHING', 'COMPLETED', 'FAILED', 'PAUSED')),
    add constraint paused_has_a_reason check (state <> 'PAUSED' or pause is not null and failed_from is not null);
