-- When somebody last came into the workspace, for those who look after its people; null until they do.
alter table shared.membership add column entered_at timestamptz;
