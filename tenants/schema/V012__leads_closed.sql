-- Since when Google says that the place is closed, for good or for some time.
alter table leads add column closed_at timestamptz;
