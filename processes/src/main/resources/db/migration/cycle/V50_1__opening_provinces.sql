-- Which provinces the opening is meant for, so that it is continued as it was begun; none for the nation.
alter table eplan.year_opening add column provinces text[] not null default '{}';
