-- What is on LinkedIn. A reading may be told of before the post itself: then published_at is not known yet.
create table published_posts (
    content_id   uuid primary key,
    campaign_id  uuid not null,
    trade        text,
    post_urn     text,
    published_at timestamptz,
    -- Whether LinkedIn lets us know, the last time that it was asked; null when it was not.
    provided     boolean,
    asked_at     timestamptz,
    -- The last that is known of each figure. Null is unknown, not zero.
    impressions  bigint check (impressions >= 0),
    reached      bigint check (reached >= 0),
    reactions    bigint check (reactions >= 0),
    comments     bigint check (comments >= 0),
    shares       bigint check (shares >= 0),
    read_at      timestamptz
);
create index published_posts_by_campaign on published_posts (campaign_id);
create index published_posts_by_urn on published_posts (post_urn) where post_urn is not null;

-- What went out before anybody kept figures.
insert into published_posts (content_id, campaign_id, trade, post_urn, published_at)
select content_id, campaign_id, (select industry from campaigns where campaigns.id = campaign_id), post_urn, published_at
from publications where state = 'PUBLISHED';

create table engagement_points (
    content_id  uuid        not null,
    at          timestamptz not null,
    source      text        not null check (source in ('LINKEDIN', 'MANUAL', 'IMPORT')),
    impressions bigint check (impressions >= 0),
    reached     bigint check (reached >= 0),
    reactions   bigint check (reactions >= 0),
    comments    bigint check (comments >= 0),
    shares      bigint check (shares >= 0),
    primary key (content_id, at, source)
);

-- What each day brought to each post, reckoned from its points: differences, which is why one may be below zero.
create table daily_metrics (
    content_id  uuid not null references published_posts (content_id) on delete cascade,
    campaign_id uuid not null,
    day         date not null,
    impressions bigint,
    reactions   bigint,
    comments    bigint,
    shares      bigint,
    primary key (content_id, day)
);
create index daily_metrics_by_day on daily_metrics (day);

-- What of other modules' tables the figures count, so that one statement can. Their columns are all that analytics knows.
create view counted_campaigns with (security_invoker = true) as
    select id from campaigns;
create view counted_leads with (security_invoker = true) as
    select campaign_id, created_at from leads where merged_into is null;
create view counted_contents with (security_invoker = true) as
    select campaign_id, created_at, status from contents;
