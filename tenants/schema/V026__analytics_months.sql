-- What was made in each month for each trade: numbers that name nobody.
create view counted_months with (security_invoker = true) as
    select date_trunc('month', at at time zone 'America/Toronto')::date as month, trade,
           count(*) filter (where kind = 'campaign') as campaigns, count(*) filter (where kind = 'lead') as leads,
           count(*) filter (where kind = 'content') as contents, count(*) filter (where kind = 'post') as posts
      from (select 'campaign' as kind, created_at as at, industry as trade from campaigns
            union all
            select 'lead', leads.created_at, industry from leads join campaigns on campaigns.id = campaign_id
             where merged_into is null
            union all
            select 'content', contents.created_at, industry from contents join campaigns on campaigns.id = campaign_id
            union all
            select 'post', published_at, industry from published_posts join campaigns on campaigns.id = campaign_id
             where published_at is not null) as made
     group by 1, 2;
