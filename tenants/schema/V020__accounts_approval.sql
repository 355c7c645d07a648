-- Whose yes a content needs. What was « approve the good ones by yourself » is the mode in which nobody is asked.
alter table preference add column approval_mode text not null default 'ONE'
    check (approval_mode in ('NONE', 'ONE', 'CLIENT'));
update preference set approval_mode = 'NONE' where auto_approve;
alter table preference drop column auto_approve;
