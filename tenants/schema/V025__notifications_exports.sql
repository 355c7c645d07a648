alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
    ('LINKEDIN_EXPIRING', 'LINKEDIN_DISCONNECTED', 'POST_DEFERRED', 'POST_IN_DOUBT', 'POST_REFUSED',
     'LEADS_READY', 'CONTENTS_WAITING', 'POSTS_PUBLISHED', 'CAMPAIGN_FAILED', 'CAMPAIGN_PAUSED',
     'CLIENT_APPROVED', 'CLIENT_CHANGE', 'EXPORT_READY'));
